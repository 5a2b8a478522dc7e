
namespace Toolkit.Rules.Records.Tests;

/// <summary>Records that fill in every field, and enough of them that every figure of their set is computed.</summary>
internal static class FullRecords
{
    internal const string Source = "Records of the example";

    internal static readonly DateTime AsOf = new(2026, 10, 31);

    internal static WorkforceOptions Market => new()
    {
        MarketPay = new Dictionary<string, decimal> { ["Architect"] = 100_000, ["Analyst"] = 80_000 },
        CriticalSkills = ["COBOL"],
    };

    internal static IEnumerable<StaffRecord> Staff => Enumerable.Range(0, 240).Select(number => Person(number));

    internal static IEnumerable<PositionRecord> Positions => Enumerable.Range(0, 120).Select(number => new PositionRecord
    {
        Key = $"P{number}",
        IsDigital = number % 2 == 0,
        IsSenior = number % 4 == 0,
        IsVacant = number % 8 == 0,
        VacantSince = number % 8 == 0 ? AsOf.AddDays(-90) : null,
        FilledOn = number % 8 == 0 ? null : AsOf.AddYears(-2),
        RoleFamily = number % 3 == 0 ? "Development" : "Design",
        IsManagement = number % 12 == 0,
        GradeLevel = 1 + number % 6,
        IsHeadOfDigital = number == 12,
        IsOnBoard = number == 12,
    });

    internal static IEnumerable<CampaignRecord> Campaigns => Enumerable.Range(0, 60).Select(number => new CampaignRecord
    {
        Key = $"C{number}",
        IsDigital = true,
        IsSenior = number % 2 == 0,
        AdvertisedOn = AsOf.AddDays(-200),
        OfferedOn = number % 3 == 0 ? null : AsOf.AddDays(-150),
        StartedOn = number % 3 == 0 ? null : AsOf.AddDays(-110),
        Outcome = number % 3 == 0 ? CampaignOutcome.RefusedOverPay : CampaignOutcome.Appointed,
        StatesFlexibleTerms = number % 4 == 0,
        HasDigitalCriterion = number % 5 == 0,
        PayExceptionAskedOn = AsOf.AddDays(-180),
        PayExceptionDecidedOn = AsOf.AddDays(-120),
    });

    internal static IEnumerable<LearningRecord> Learning => Enumerable.Range(0, 30).Select(number => Course(number));

    internal static IEnumerable<SecondmentRecord> Secondments => Enumerable.Range(0, 40).Select(number => new SecondmentRecord
    {
        Key = $"S{number}",
        IsInward = number % 2 == 0,
        IsDigitalOrSenior = number % 4 == 1,
        AgreedOn = AsOf.AddDays(-300),
        StartedOn = AsOf.AddDays(-240),
        EndedOn = AsOf.AddDays(-60),
        StayedOrHandedOver = number % 3 == 0,
    });

    internal static WorkforceRecords Workforce => In(new WorkforceRecords(Source, AsOf, Market));

    internal static WorkforceRecords In(WorkforceRecords empty) => empty
        .Add(Staff, record => record)
        .Add(Positions, record => record)
        .Add(Campaigns, record => record)
        .Add(Learning, record => record)
        .Add(Secondments, record => record);

    private static LearningRecord Course(int number) => new()
    {
        Key = $"L{number}",
        IsDigital = true,
        IsLeaderProgramme = number % 2 == 0,
        Audience = number % 2 == 0 ? "Policy" : null,
        Hours = 5,
        StartedOn = AsOf.AddDays(-100),
        CompletedOn = number % 5 == 0 ? null : AsOf.AddDays(-90),
    };

    private static StaffRecord Person(int number)
    {
        var hasLeft = number % 6 == 5;
        return new StaffRecord
        {
            Key = $"E{number}",
            IsDigital = number % 3 != 0,
            IsSenior = number % 2 == 0,
            Employment = number % 12 == 1 ? Employment.Contractor : Employment.Permanent,
            Fte = 1,
            Gender = number % 4 == 0 ? Gender.Woman : Gender.Man,
            IsDiversityDataComplete = number % 5 != 0,
            ServiceStart = AsOf.AddYears(-6),
            ServiceEnd = hasLeft ? AsOf.AddDays(-30) : null,
            PostStart = AsOf.AddYears(-3),
            LeftPublicService = hasLeft,
            LeftForProgression = hasLeft ? number % 12 == 5 : null,
            HasDirectReports = number % 8 == 0,
            Grade = "G6",
            Role = number % 4 == 0 ? "Architect" : "Analyst",
            Pay = 60_000,
            Profession = number % 3 == 0 ? "Policy" : "Digital and data",
            Learning = [Course(number), Course(number + 1)],
            CriticalSkills = number % 3 == 0 ? [] : ["Java"],
            LeadsMajorProgramme = number % 8 == 0,
            HasCoach = number % 16 == 0,
            IsHeadOfOrganisation = number % 8 == 0,
            HasDigitalObjective = number % 16 == 0,
            IsInTopTeam = number % 8 == 0,
            HasDeliveryExperience = number % 24 == 0,
            MetUsersLastYear = number % 16 == 0,
            IsCommercial = number % 3 == 0,
            HasDigitalCommercialSkill = number % 9 == 0,
        };
    }
}
