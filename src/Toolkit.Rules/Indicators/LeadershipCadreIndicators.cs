namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 6, building the digital leadership cadre: approaches 6.1 to 6.3, six each.</summary>
public static class LeadershipCadreIndicators
{
    /// <summary>Percentage by which total reward for senior digital roles lies below the market median; 0 to 100, lower is better.</summary>
    public static PercentageIndicator SeniorPayGap { get; } =
        new("senior-digital-pay-gap", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem, "S55", "S24");

    /// <summary>Share of senior digital leaders who left the public service in the last 12 months; 0 to 100, lower is better.</summary>
    public static PercentageIndicator SeniorTurnover { get; } =
        new("senior-digital-turnover", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem, "S53");

    /// <summary>Average months a senior digital post stays without a permanent holder; lower is better.</summary>
    public static MonthsIndicator SeniorVacancyDuration { get; } =
        new("senior-digital-vacancy-months", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem, "S56");

    /// <summary>Share of campaigns for senior digital posts that failed or ended with a refusal over pay; 0 to 100, lower is better.</summary>
    public static PercentageIndicator SeniorFailedCampaignRate { get; } =
        new("senior-digital-failed-campaign-rate", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, "S9");

    /// <summary>Months from request to decision of a pay exception for a senior digital hire; lower is better.</summary>
    public static MonthsIndicator PayExceptionDecisionTime { get; } =
        new("pay-exception-decision-months", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, "S12");

    /// <summary>How far the organisation can lawfully and quickly pay for a scarce senior digital skill; level 0 to 4, higher is better.</summary>
    public static MaturityIndicator PayFlexibilityMaturity { get; } =
        new("senior-pay-flexibility-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of digital staff in senior grades who have no direct reports; 0 to 100, higher is better.</summary>
    public static PercentageIndicator SeniorExpertShare { get; } =
        new("senior-expert-share", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Number of grades between the highest non-manager digital post and the head of digital; lower is better.</summary>
    public static CountIndicator ExpertGradeGap { get; } =
        new("expert-ladder-grade-gap", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Median pay of senior digital experts as a percentage of digital managers in the same grade; 0 to 100, higher is better.</summary>
    public static PercentageIndicator ExpertPayParity { get; } =
        new("expert-pay-parity", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Share of digital leavers who name lack of progression as a main reason; 0 to 100, lower is better.</summary>
    public static PercentageIndicator LeaversCitingProgression { get; } =
        new("leavers-citing-progression", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Share of digital role families with both an expert and a manager variant at senior level; 0 to 100, higher is better.</summary>
    public static PercentageIndicator DualLadderCoverage { get; } =
        new("role-families-with-dual-ladder", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, "S68");

    /// <summary>How far a practitioner can reach a senior grade without managing people; level 0 to 4, higher is better.</summary>
    public static MaturityIndicator ExpertPathMaturity { get; } =
        new("expert-path-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Inward secondees or fellows of the last 12 months per 100 digital staff; higher is better.</summary>
    public static CountIndicator InwardSecondees { get; } =
        new("inward-secondees-per-100-digital", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Number of digital or senior staff seconded to a business or another government in the last 24 months; higher is better.</summary>
    public static CountIndicator OutwardSecondments { get; } =
        new("outward-digital-secondments", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Months from agreeing the need for a secondee to the first day; lower is better.</summary>
    public static MonthsIndicator SecondmentSetupTime { get; } =
        new("secondment-setup-months", Direction.LowerIsBetter, RecordHolder.RecruitmentModule, "S82", "S78", "S84", "S128");

    /// <summary>Share of inward secondees or fellows who stayed in public service, or left a documented handover; 0 to 100, higher is better.</summary>
    public static PercentageIndicator SecondeeRetentionRate { get; } =
        new("secondee-retention-rate", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, "S80");

    /// <summary>Share of critical digital skills held by fewer than two people of the organisation's own; 0 to 100, lower is better.</summary>
    public static PercentageIndicator CriticalSkillsWithoutDepth { get; } =
        new("critical-skills-without-depth", Direction.LowerIsBetter, RecordHolder.HumanResourcesSystem);

    /// <summary>Whether an agreement to exchange digital staff with another government or tier of government is in force; yes is better.</summary>
    public static YesNoIndicator ExchangeAgreement { get; } =
        new("government-exchange-agreement", RecordHolder.PersonalJudgement, "S86", "S87", "S88");

    /// <summary>All indicators of finding 6, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        SeniorPayGap, SeniorTurnover, SeniorVacancyDuration, SeniorFailedCampaignRate, PayExceptionDecisionTime, PayFlexibilityMaturity,
        SeniorExpertShare, ExpertGradeGap, ExpertPayParity, LeaversCitingProgression, DualLadderCoverage, ExpertPathMaturity,
        InwardSecondees, OutwardSecondments, SecondmentSetupTime, SecondeeRetentionRate, CriticalSkillsWithoutDepth, ExchangeAgreement,
    ];
}
