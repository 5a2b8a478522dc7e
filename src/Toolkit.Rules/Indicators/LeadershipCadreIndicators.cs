namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 6, building the digital leadership cadre: approaches 6.1 to 6.3, six each.</summary>
public static class LeadershipCadreIndicators
{
    /// <summary>Percentage by which total reward for senior digital roles lies below the market median; 0 to 100, lower is better.</summary>
    public static Indicator<double> SeniorPayGap { get; } =
        Indicator.Percentage("senior-digital-pay-gap", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S55"]);

    /// <summary>Share of senior digital leaders who left the public service in the last 12 months; 0 to 100, lower is better.</summary>
    public static Indicator<double> SeniorTurnover { get; } =
        Indicator.Percentage("senior-digital-turnover", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Average months a senior digital post stays without a permanent holder; lower is better.</summary>
    public static Indicator<double> SeniorVacancyDuration { get; } =
        Indicator.Months("senior-digital-vacancy-months", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S56"]);

    /// <summary>Share of campaigns for senior digital posts that failed or ended with a refusal over pay; 0 to 100, lower is better.</summary>
    public static Indicator<double> SeniorFailedCampaignRate { get; } =
        Indicator.Percentage("senior-digital-failed-campaign-rate", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, sources: ["S9"]);

    /// <summary>Months from request to decision of a pay exception for a senior digital hire; lower is better.</summary>
    public static Indicator<double> PayExceptionDecisionTime { get; } =
        Indicator.Months("pay-exception-decision-months", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, sources: ["S12"]);

    /// <summary>How far the organisation can lawfully and quickly pay for a scarce senior digital skill; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> PayFlexibilityMaturity { get; } =
        Indicator.Maturity("senior-pay-flexibility-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of digital staff in senior grades who have no direct reports; 0 to 100, higher is better.</summary>
    public static Indicator<double> SeniorExpertShare { get; } =
        Indicator.Percentage("senior-expert-share", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Number of grades between the highest non-manager digital post and the head of digital; lower is better.</summary>
    public static Indicator<int> ExpertGradeGap { get; } =
        Indicator.Count("expert-ladder-grade-gap", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Median pay of senior digital experts as a percentage of digital managers in the same grade; 0 to 100, higher is better.</summary>
    public static Indicator<double> ExpertPayParity { get; } =
        Indicator.Percentage("expert-pay-parity", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Share of digital leavers who name lack of progression as a main reason; 0 to 100, lower is better.</summary>
    public static Indicator<double> LeaversCitingProgression { get; } =
        Indicator.Percentage("leavers-citing-progression", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Share of digital role families with both an expert and a manager variant at senior level; 0 to 100, higher is better.</summary>
    public static Indicator<double> DualLadderCoverage { get; } =
        Indicator.Percentage("role-families-with-dual-ladder", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S68"]);

    /// <summary>How far a practitioner can reach a senior grade without managing people; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> ExpertPathMaturity { get; } =
        Indicator.Maturity("expert-path-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Inward secondees or fellows of the last 12 months per 100 digital staff; higher is better.</summary>
    public static Indicator<int> InwardSecondees { get; } =
        Indicator.Count("inward-secondees-per-100-digital", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Digital or senior staff seconded to a business or another government in the last 24 months, per 100 digital staff; higher is better.</summary>
    public static Indicator<int> OutwardSecondees { get; } =
        Indicator.Count("outward-secondees-per-100-digital", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Months from agreeing the need for a secondee to the first day; lower is better.</summary>
    public static Indicator<double> SecondmentSetupTime { get; } =
        Indicator.Months("secondment-setup-months", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, sources: ["S82", "S78", "S84", "S128"]);

    /// <summary>Share of inward secondees or fellows who stayed in public service, or left a documented handover; 0 to 100, higher is better.</summary>
    public static Indicator<double> SecondeeRetentionRate { get; } =
        Indicator.Percentage("secondee-retention-rate", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S80"]);

    /// <summary>Share of critical digital skills held by fewer than two people of the organisation's own; 0 to 100, lower is better.</summary>
    public static Indicator<double> CriticalSkillsWithoutDepth { get; } =
        Indicator.Percentage("critical-skills-without-depth", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Whether an agreement to exchange digital staff with another government or tier of government is in force; yes is better.</summary>
    public static Indicator<bool> ExchangeAgreement { get; } =
        Indicator.YesNo("government-exchange-agreement", RecordHolder.PersonalJudgement, sources: ["S86", "S87", "S88"]);

    /// <summary>All indicators of finding 6, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        SeniorPayGap, SeniorTurnover, SeniorVacancyDuration, SeniorFailedCampaignRate, PayExceptionDecisionTime, PayFlexibilityMaturity,
        SeniorExpertShare, ExpertGradeGap, ExpertPayParity, LeaversCitingProgression, DualLadderCoverage, ExpertPathMaturity,
        InwardSecondees, OutwardSecondees, SecondmentSetupTime, SecondeeRetentionRate, CriticalSkillsWithoutDepth, ExchangeAgreement,
    ];
}
