using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tables;

/// <summary>The fields of the records of Toolkit.Rules.Records that a table can fill.</summary>
public static class RecordTables
{
    private static readonly FieldOptions NotNegative = new() { Least = 0 };

    /// <summary>People in post, and those who left.</summary>
    public static TableFields<StaffRecord> Staff { get; } = new TableFields<StaffRecord>("staff", static () => default)
        .OfPeople()
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isDigital", (ref record, value) => record.IsDigital = value)
        .YesNo("isSenior", (ref record, value) => record.IsSenior = value)
        .Word<Employment>("employment", (ref record, value) => record.Employment = value)
        .Number("fte", (ref record, value) => record.Fte = value, NotNegative, FieldKind.Share)
        .Word<Gender>("gender", (ref record, value) => record.Gender = value)
        .YesNo("isDiversityDataComplete", (ref record, value) => record.IsDiversityDataComplete = value)
        .Day("serviceStart", (ref record, value) => record.ServiceStart = value)
        .Day("serviceEnd", (ref record, value) => record.ServiceEnd = value)
        .Day("postStart", (ref record, value) => record.PostStart = value)
        .YesNo("leftPublicService", (ref record, value) => record.LeftPublicService = value)
        .YesNo("leftForProgression", (ref record, value) => record.LeftForProgression = value)
        .ReferredTo("hasDirectReports", (ref record, value) => record.HasDirectReports = value)
        .Text("grade", (ref record, value) => record.Grade = value)
        .Text("role", (ref record, value) => record.Role = value)
        .Number("pay", (ref record, value) => record.Pay = value, NotNegative, FieldKind.Money)
        .Text("profession", (ref record, value) => record.Profession = value)
        .Texts("criticalSkills", (ref record, value) => record.CriticalSkills = value)
        .YesNo("leadsMajorProgramme", (ref record, value) => record.LeadsMajorProgramme = value)
        .YesNo("hasCoach", (ref record, value) => record.HasCoach = value)
        .YesNo("isHeadOfOrganisation", (ref record, value) => record.IsHeadOfOrganisation = value)
        .YesNo("hasDigitalObjective", (ref record, value) => record.HasDigitalObjective = value)
        .YesNo("isInTopTeam", (ref record, value) => record.IsInTopTeam = value)
        .YesNo("hasDeliveryExperience", (ref record, value) => record.HasDeliveryExperience = value)
        .YesNo("metUsersLastYear", (ref record, value) => record.MetUsersLastYear = value)
        .YesNo("isCommercial", (ref record, value) => record.IsCommercial = value)
        .YesNo("hasDigitalCommercialSkill", (ref record, value) => record.HasDigitalCommercialSkill = value);

    /// <summary>Established positions.</summary>
    public static TableFields<PositionRecord> Positions { get; } = new TableFields<PositionRecord>("position", static () => default)
        .OfPeople()
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isDigital", (ref record, value) => record.IsDigital = value)
        .YesNo("isSenior", (ref record, value) => record.IsSenior = value)
        .YesNo("isVacant", (ref record, value) => record.IsVacant = value)
        .Day("vacantSince", (ref record, value) => record.VacantSince = value)
        .Day("filledOn", (ref record, value) => record.FilledOn = value)
        .Text("roleFamily", (ref record, value) => record.RoleFamily = value)
        .YesNo("isManagement", (ref record, value) => record.IsManagement = value)
        .Whole("gradeLevel", (ref record, value) => record.GradeLevel = (int)value, new() { Least = 1, Most = 1000 })
        .YesNo("isHeadOfDigital", (ref record, value) => record.IsHeadOfDigital = value)
        .YesNo("isOnBoard", (ref record, value) => record.IsOnBoard = value);

    /// <summary>Recruitment campaigns.</summary>
    public static TableFields<CampaignRecord> Campaigns { get; } = new TableFields<CampaignRecord>("campaign", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isDigital", (ref record, value) => record.IsDigital = value)
        .YesNo("isSenior", (ref record, value) => record.IsSenior = value)
        .Day("advertisedOn", (ref record, value) => record.AdvertisedOn = value)
        .Day("offeredOn", (ref record, value) => record.OfferedOn = value)
        .Day("startedOn", (ref record, value) => record.StartedOn = value)
        .Word<CampaignOutcome>("outcome", (ref record, value) => record.Outcome = value)
        .YesNo("statesFlexibleTerms", (ref record, value) => record.StatesFlexibleTerms = value)
        .YesNo("hasDigitalCriterion", (ref record, value) => record.HasDigitalCriterion = value)
        .Day("payExceptionAskedOn", (ref record, value) => record.PayExceptionAskedOn = value)
        .Day("payExceptionDecidedOn", (ref record, value) => record.PayExceptionDecidedOn = value);

    /// <summary>Courses that people started. They have no key: one person starts many.</summary>
    public static TableFields<LearningRecord> Learning { get; } = new TableFields<LearningRecord>("learning", static () => default)
        .YesNo("isDigital", (ref record, value) => record.IsDigital = value)
        .YesNo("isLeaderProgramme", (ref record, value) => record.IsLeaderProgramme = value)
        .Text("audience", (ref record, value) => record.Audience = value)
        .Number("hours", (ref record, value) => record.Hours = value, NotNegative)
        .Day("startedOn", (ref record, value) => record.StartedOn = value)
        .Day("completedOn", (ref record, value) => record.CompletedOn = value);

    /// <summary>Secondments.</summary>
    public static TableFields<SecondmentRecord> Secondments { get; } = new TableFields<SecondmentRecord>("secondment", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isInward", (ref record, value) => record.IsInward = value)
        .YesNo("isDigitalOrSenior", (ref record, value) => record.IsDigitalOrSenior = value)
        .Day("agreedOn", (ref record, value) => record.AgreedOn = value)
        .Day("startedOn", (ref record, value) => record.StartedOn = value)
        .Day("endedOn", (ref record, value) => record.EndedOn = value)
        .YesNo("stayedOrHandedOver", (ref record, value) => record.StayedOrHandedOver = value);

    /// <summary>Programmes and projects.</summary>
    public static TableFields<ProgrammeRecord> Programmes { get; } = new TableFields<ProgrammeRecord>("programme", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isDigital", (ref record, value) => record.IsDigital = value)
        .YesNo("isMedium", (ref record, value) => record.IsMedium = value)
        .YesNo("isMajor", (ref record, value) => record.IsMajor = value)
        .Number("approvedMoney", (ref record, value) => record.ApprovedMoney = value, NotNegative, FieldKind.Money)
        .Number("stagedMoney", (ref record, value) => record.StagedMoney = value, NotNegative, FieldKind.Money)
        .Day("proposedOn", (ref record, value) => record.ProposedOn = value)
        .Day("discoveryFundedOn", (ref record, value) => record.DiscoveryFundedOn = value)
        .Day("businessCaseOn", (ref record, value) => record.BusinessCaseOn = value)
        .YesNo("countsCostOfNotActing", (ref record, value) => record.CountsCostOfNotActing = value)
        .Day("approvedOn", (ref record, value) => record.ApprovedOn = value)
        .Day("startedOn", (ref record, value) => record.StartedOn = value)
        .Day("endsOn", (ref record, value) => record.EndsOn = value)
        .YesNo("wasStoppedEarly", (ref record, value) => record.WasStoppedEarly = value)
        .Day("stoppedOn", (ref record, value) => record.StoppedOn = value)
        .YesNo("areBenefitsMeasured", (ref record, value) => record.AreBenefitsMeasured = value)
        .YesNo("wasRescopedByMisjudgement", (ref record, value) => record.WasRescopedByMisjudgement = value)
        .Day("rescopedOn", (ref record, value) => record.RescopedOn = value)
        .YesNo("isPilot", (ref record, value) => record.IsPilot = value)
        .YesNo("ledToScale", (ref record, value) => record.LedToScale = value);

    /// <summary>Shared platforms.</summary>
    public static TableFields<PlatformRecord> Platforms { get; } = new TableFields<PlatformRecord>("platform", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .Day("launchedOn", (ref record, value) => record.LaunchedOn = value)
        .Whole("plannedUsers", (ref record, value) => record.PlannedUsers = value, NotNegative)
        .Whole("actualUsers", (ref record, value) => record.ActualUsers = value, NotNegative)
        .Day("oldPlannedClosure", (ref record, value) => record.OldPlannedClosure = value)
        .YesNo("isOldRunning", (ref record, value) => record.IsOldRunning = value)
        .Day("oldClosedOn", (ref record, value) => record.OldClosedOn = value)
        .Number("oldYearlyCost", (ref record, value) => record.OldYearlyCost = value, NotNegative, FieldKind.Money)
        .Number("yearlyCost", (ref record, value) => record.YearlyCost = value, NotNegative, FieldKind.Money)
        .YesNo("isClosureFunded", (ref record, value) => record.IsClosureFunded = value);

    /// <summary>Suppliers.</summary>
    public static TableFields<SupplierRecord> Suppliers { get; } = new TableFields<SupplierRecord>("supplier", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isSmall", (ref record, value) => record.IsSmall = value)
        .YesNo("isRegistered", (ref record, value) => record.IsRegistered = value)
        .YesNo("wonRecently", (ref record, value) => record.WonRecently = value)
        .Number("contractValue", (ref record, value) => record.ContractValue = value, NotNegative, FieldKind.Money);

    /// <summary>Contracts.</summary>
    public static TableFields<ContractRecord> Contracts { get; } = new TableFields<ContractRecord>("contract", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("isDigital", (ref record, value) => record.IsDigital = value)
        .Number("amount", (ref record, value) => record.Amount = value, NotNegative, FieldKind.Money)
        .Day("publishedOn", (ref record, value) => record.PublishedOn = value)
        .Day("signedOn", (ref record, value) => record.SignedOn = value)
        .YesNo("isSupplierSmall", (ref record, value) => record.IsSupplierSmall = value)
        .YesNo("isSupplierNew", (ref record, value) => record.IsSupplierNew = value)
        .YesNo("statesOutcome", (ref record, value) => record.StatesOutcome = value)
        .YesNo("isLarge", (ref record, value) => record.IsLarge = value)
        .YesNo("hadMarketTalks", (ref record, value) => record.HadMarketTalks = value)
        .YesNo("isAboveThreshold", (ref record, value) => record.IsAboveThreshold = value)
        .YesNo("wasSeenByCentre", (ref record, value) => record.WasSeenByCentre = value);

    /// <summary>Commitments of the digital strategy.</summary>
    public static TableFields<CommitmentRecord> Commitments { get; } = new TableFields<CommitmentRecord>("commitment", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .YesNo("hasBusinessOwner", (ref record, value) => record.HasBusinessOwner = value)
        .YesNo("isFunded", (ref record, value) => record.IsFunded = value)
        .Whole("targets", (ref record, value) => record.Targets = (int)value, new() { Least = 0, Most = 1000 })
        .Whole("measuredTargets", (ref record, value) => record.MeasuredTargets = (int)value, new() { Least = 0, Most = 1000 });

    /// <summary>Requests to spend.</summary>
    public static TableFields<SpendRequestRecord> SpendRequests { get; } = new TableFields<SpendRequestRecord>("spendRequest", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .Day("requestedOn", (ref record, value) => record.RequestedOn = value)
        .Day("decidedOn", (ref record, value) => record.DecidedOn = value)
        .Number("assuranceHours", (ref record, value) => record.AssuranceHours = value, NotNegative)
        .Number("saving", (ref record, value) => record.Saving = value, NotNegative, FieldKind.Money);

    /// <summary>Systems of the estate.</summary>
    public static TableFields<SystemRecord> Systems { get; } = new TableFields<SystemRecord>("system", static () => default)
        .Key("key", (ref record, value) => record.Key = value)
        .Text("vendor", (ref record, value) => record.Vendor = value)
        .Text("product", (ref record, value) => record.Product = value)
        .Text("exploitedProduct", (ref record, value) => record.ExploitedProduct = value)
        .Text("version", (ref record, value) => record.Version = value)
        .Day("supportEnd", (ref record, value) => record.SupportEnd = value)
        .YesNo("isLegacy", (ref record, value) => record.IsLegacy = value)
        .YesNo("isCritical", (ref record, value) => record.IsCritical = value)
        .Day("inUseSince", (ref record, value) => record.InUseSince = value)
        .YesNo("hasOwner", (ref record, value) => record.HasOwner = value)
        .YesNo("hasRiskScore", (ref record, value) => record.HasRiskScore = value)
        .YesNo("isRed", (ref record, value) => record.IsRed = value)
        .YesNo("isReplacementFunded", (ref record, value) => record.IsReplacementFunded = value)
        .Number("runCost", (ref record, value) => record.RunCost = value, NotNegative, FieldKind.Money);

    /// <summary>Support dates of products, such as the data of endoflife.date.</summary>
    public static TableFields<ProductRelease> Releases { get; } = new TableFields<ProductRelease>("release", static () => default)
        .Text("product", (ref record, value) => record.Product = value, new() { IsRequired = true })
        .Text("cycle", (ref record, value) => record.Cycle = value, new() { IsRequired = true })
        .Day("supportEnd", (ref record, value) => record.SupportEnd = value, new() { SharesColumn = true })
        .YesNo("hasEnded", (ref record, value) => record.HasEnded = value, new() { SharesColumn = true });

    /// <summary>Vulnerabilities that are known to be exploited, such as the CISA KEV catalogue.</summary>
    public static TableFields<ExploitedVulnerability> Exploited { get; } = new TableFields<ExploitedVulnerability>("exploited", static () => default)
        .Text("vendor", (ref record, value) => record.Vendor = value, new() { IsRequired = true })
        .Text("product", (ref record, value) => record.Product = value, new() { IsRequired = true })
        .Day("addedOn", (ref record, value) => record.AddedOn = value)
        .YesNo("isUsedByRansomware", (ref record, value) => record.IsUsedByRansomware = value);
}
