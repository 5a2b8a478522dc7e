namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 7, engaging departmental and elected leaders: approaches 7.1 to 7.3, six each.</summary>
public static class LeaderEngagementIndicators
{
    /// <summary>Share of heads of organisation with at least one measured digital objective in their letter or performance agreement; 0 to 100, higher is better.</summary>
    public static Indicator<double> HeadsWithDigitalObjectives { get; } =
        Indicator.Percentage("heads-with-digital-objectives", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S92"]);

    /// <summary>Whether the most senior digital leader is a full member of the executive committee; yes is better.</summary>
    public static Indicator<bool> DigitalLeaderOnBoard { get; } =
        Indicator.YesNo("digital-leader-on-board", RecordHolder.HumanResourcesSystem, sources: ["S95", "S105"]);

    /// <summary>Share of senior vacancies of the last 24 months that made leading digital change an essential criterion; 0 to 100, higher is better.</summary>
    public static Indicator<double> AdvertsWithDigitalCriterion { get; } =
        Indicator.Percentage("senior-adverts-with-digital-criterion", Direction.HigherIsBetter, RecordHolder.RecruitmentModule);

    /// <summary>Share of the executive committee with at least two years in digital, operational or delivery roles; 0 to 100, higher is better.</summary>
    public static Indicator<double> TopTeamDeliveryExperience { get; } =
        Indicator.Percentage("top-team-delivery-experience", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S97", "S91"]);

    /// <summary>Median years in post of the leaders accountable for the major digital programmes; higher is better.</summary>
    public static Indicator<double> DigitalLeaderTenure { get; } =
        Indicator.Years("digital-leader-tenure-years", Direction.HigherIsBetter, RecordHolder.HumanResourcesSystem, sources: ["S94"]);

    /// <summary>How far appointment and appraisal reward leading digital change; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> LeaderIncentiveMaturity { get; } =
        Indicator.Maturity("leader-incentive-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of senior leaders who completed a practical digital leadership programme in the last 24 months; 0 to 100, higher is better.</summary>
    public static Indicator<double> SeniorLeadersTrained { get; } =
        Indicator.Percentage("senior-leaders-trained", Direction.HigherIsBetter, RecordHolder.LearningSystem, sources: ["S51"]);

    /// <summary>Share of ministers or elected executives with a structured digital briefing within six months of taking office; 0 to 100, higher is better.</summary>
    public static Indicator<double> NewMinistersBriefed { get; } =
        Indicator.Percentage("new-ministers-briefed", Direction.HigherIsBetter, RecordHolder.LearningSystem, sources: ["S108"]);

    /// <summary>Share of leaders accountable for a major digital programme who have a named digital coach or mentor; 0 to 100, higher is better.</summary>
    public static Indicator<double> ProgrammeLeadersWithCoach { get; } =
        Indicator.Percentage("programme-leaders-with-coach", Direction.HigherIsBetter, RecordHolder.PortfolioTool);

    /// <summary>Share of the top team who watched user research or worked in a live service in the last 12 months; 0 to 100, higher is better.</summary>
    public static Indicator<double> LeadersInContactWithUsers { get; } =
        Indicator.Percentage("leaders-in-contact-with-users", Direction.HigherIsBetter, RecordHolder.PersonalJudgement);

    /// <summary>
    /// Share of major digital programmes under way in the last 24 months that were reset because approval had misjudged scope or technical
    /// consequences; 0 to 100, lower is better.
    /// </summary>
    public static Indicator<double> ProgrammesRescoped { get; } =
        Indicator.Percentage("programmes-rescoped-pct", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

    /// <summary>How well the top team can discuss and decide digital questions; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> LeadershipFluencyMaturity { get; } =
        Indicator.Maturity("leadership-fluency-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Whether a published list of responsibilities names one minister, or executive member, for digital reform as a whole; yes is better.</summary>
    public static Indicator<bool> DigitalMinisterNamed { get; } =
        Indicator.YesNo("digital-minister-named", RecordHolder.PersonalJudgement, sources: ["S117"]);

    /// <summary>How much weight the digital minister has; level 0 to 4, higher is better.</summary>
    public static Indicator<MaturityLevel> DigitalMinisterInfluence { get; } =
        Indicator.Maturity("digital-minister-influence", RecordHolder.PersonalJudgement);

    /// <summary>Number of people who held the digital brief in the last five years; lower is better.</summary>
    public static Indicator<int> MinistersInFiveYears { get; } =
        Indicator.Count("digital-ministers-last-five-years", Direction.LowerIsBetter, RecordHolder.PersonalJudgement);

    /// <summary>Whether the minister can approve, block or fund digital spending in other departments; yes is better.</summary>
    public static Indicator<bool> MinisterSpendLever { get; } =
        Indicator.YesNo("minister-spend-lever", RecordHolder.PublicRecord, sources: ["S110", "S120", "S125"]);

    /// <summary>Number of times cabinet or one of its committees reviewed digital reform in the last 12 months; higher is better.</summary>
    public static Indicator<int> CabinetDigitalReviews { get; } =
        Indicator.Count("cabinet-digital-reviews-per-year", Direction.HigherIsBetter, RecordHolder.PublicRecord, sources: ["S93"]);

    /// <summary>Share of ministries with a named deputy who answers to the digital minister's agenda; 0 to 100, higher is better.</summary>
    public static Indicator<double> MinistriesWithDigitalCounterpart { get; } =
        Indicator.Percentage("ministries-with-digital-counterpart", Direction.HigherIsBetter, RecordHolder.PersonalJudgement, sources: ["S100"]);

    /// <summary>All indicators of finding 7, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        HeadsWithDigitalObjectives,
        DigitalLeaderOnBoard,
        AdvertsWithDigitalCriterion,
        TopTeamDeliveryExperience,
        DigitalLeaderTenure,
        LeaderIncentiveMaturity,
        SeniorLeadersTrained,
        NewMinistersBriefed,
        ProgrammeLeadersWithCoach,
        LeadersInContactWithUsers,
        ProgrammesRescoped,
        LeadershipFluencyMaturity,
        DigitalMinisterNamed,
        DigitalMinisterInfluence,
        MinistersInFiveYears,
        MinisterSpendLever,
        CabinetDigitalReviews,
        MinistriesWithDigitalCounterpart,
    ];
}
