namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 5, managing the digital workforce: approaches 5.1 to 5.3, six each.</summary>
public static class DigitalWorkforceIndicators
{
    /// <summary>Share of all staff (full-time equivalent) who work in digital, data, technology or cyber roles; 0 to 100, higher is better.</summary>
    public static Indicator<double> WorkforceShare { get; } =
        Indicator.Percentage("digital-workforce-share", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S9", "S24"]);

    /// <summary>Share of established digital positions that are empty today; 0 to 100, lower is better.</summary>
    public static Indicator<double> VacancyRate { get; } =
        Indicator.Percentage("digital-vacancy-rate", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Share of the people doing digital work who are contractors or agency workers; 0 to 100, lower is better.</summary>
    public static Indicator<double> ContractorShare { get; } =
        Indicator.Percentage("digital-contractor-share", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Average months from advert to first day in a digital post; lower is better.</summary>
    public static Indicator<double> TimeToFill { get; } =
        Indicator.Months("digital-time-to-fill-months", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, sources: ["S12"]);

    /// <summary>Share of digital recruitment campaigns of the last year that ended without an appointment; 0 to 100, lower is better.</summary>
    public static Indicator<double> FailedCampaignRate { get; } =
        Indicator.Percentage("digital-failed-campaign-rate", Direction.LowerIsBetter, RecordHolder.RecruitmentModule);

    /// <summary>How far the digital workforce is managed as one profession; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> ProfessionMaturity { get; } =
        Indicator.Maturity("digital-profession-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of digital staff who are women; 0 to 100, higher is better.</summary>
    public static Indicator<double> WomenShare { get; } =
        Indicator.Percentage("women-share-digital", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S36", "S30"]);

    /// <summary>Percentage points by which women's share in digital roles falls short of their share in the whole workforce; 0 to 100, lower is better.</summary>
    public static Indicator<double> GenderGap { get; } =
        Indicator.Percentage("digital-gender-gap-points", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Share of senior digital posts held by women; 0 to 100, higher is better.</summary>
    public static Indicator<double> WomenShareSenior { get; } =
        Indicator.Percentage("women-share-senior-digital", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S28", "S29"]);

    /// <summary>Share of digital adverts of the last year that stated concrete flexible, part-time or remote terms; 0 to 100, higher is better.</summary>
    public static Indicator<double> FlexibleAdverts { get; } =
        Indicator.Percentage("flexible-terms-in-adverts", Direction.HigherIsBetter, RecordHolder.RecruitmentModule, sources: ["S32"]);

    /// <summary>Share of digital staff whose lawful diversity fields are filled in, "prefer not to say" included; 0 to 100, higher is better.</summary>
    public static Indicator<double> DiversityDataCompleteness { get; } =
        Indicator.Percentage("diversity-data-completeness", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>How far equality is built into what digital staff are offered; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> InclusiveOfferMaturity { get; } =
        Indicator.Maturity("inclusive-offer-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of staff outside digital roles with at least one working day of digital or data learning in the last 12 months; 0 to 100, higher is better.</summary>
    public static Indicator<double> NonDigitalStaffTrained { get; } =
        Indicator.Percentage("non-digital-staff-trained", Direction.HigherIsBetter, RecordHolder.LearningSystem);

    /// <summary>Share of staff without any digital training in the last two years; 0 to 100, lower is better.</summary>
    public static Indicator<double> NoRecentTraining { get; } =
        Indicator.Percentage("no-digital-training-two-years", Direction.LowerIsBetter, RecordHolder.LearningSystem);

    /// <summary>Share of staff who agree that they have the digital skills their work needs; 0 to 100, higher is better.</summary>
    public static Indicator<double> StaffConfidence { get; } =
        Indicator.Percentage("staff-confident-digital-skills", Direction.HigherIsBetter, RecordHolder.StaffSurvey, sources: ["S50"]);

    /// <summary>Share of professions or job families that have a digital curriculum of their own; 0 to 100, higher is better.</summary>
    public static Indicator<double> ProfessionsWithCurriculum { get; } =
        Indicator.Percentage("professions-with-digital-curriculum", Direction.HigherIsBetter, RecordHolder.LearningSystem);

    /// <summary>Share of people starting a digital course who finish it; 0 to 100, higher is better.</summary>
    public static Indicator<double> CourseCompletionRate { get; } =
        Indicator.Percentage("digital-course-completion-rate", Direction.HigherIsBetter, RecordHolder.LearningSystem);

    /// <summary>How far any civil servant, in any profession, can get the digital learning the role needs; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> AcademyMaturity { get; } =
        Indicator.Maturity("digital-academy-maturity", RecordHolder.PersonalJudgement);

    /// <summary>All indicators of finding 5, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        WorkforceShare, VacancyRate, ContractorShare, TimeToFill, FailedCampaignRate, ProfessionMaturity,
        WomenShare, GenderGap, WomenShareSenior, FlexibleAdverts, DiversityDataCompleteness, InclusiveOfferMaturity,
        NonDigitalStaffTrained, NoRecentTraining, StaffConfidence, ProfessionsWithCurriculum, CourseCompletionRate, AcademyMaturity,
    ];
}
