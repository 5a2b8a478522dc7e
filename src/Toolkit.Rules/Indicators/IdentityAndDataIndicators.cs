namespace Toolkit.Rules.Indicators;

/// <summary>The questions behind finding 2, strengthening digital identity and data management: approaches 2.1 to 2.3, six each.</summary>
public static class IdentityAndDataIndicators
{
    /// <summary>Share of eligible people who used the digital identity in the last twelve months; 0 to 100, higher is better.</summary>
    public static Indicator<double> ActiveUsers { get; } =
        Indicator.Percentage("digital-id-active-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, sources: ["SG-fact", "BU-dk", "heise-eid"]);

    /// <summary>Share of high-volume services that accept the common digital identity; 0 to 100, higher is better.</summary>
    public static Indicator<double> RelyingServices { get; } =
        Indicator.Percentage("id-relying-service-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, sources: ["NAO-verify"]);

    /// <summary>Share of people who start identity proofing and succeed at the first attempt; 0 to 100, higher is better.</summary>
    public static Indicator<double> ProofingSuccess { get; } =
        Indicator.Percentage("id-proofing-success-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, sources: ["NAO-verify"]);

    /// <summary>Average number of times a year an active user uses the identity; higher is better.</summary>
    public static Indicator<int> UsesPerUser { get; } =
        Indicator.Count("id-uses-per-user-count", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics, sources: ["SG-fact"]);

    /// <summary>Number of separate public sign-in systems one person needs for the organisation's services; lower is better.</summary>
    public static Indicator<int> SeparateLogins { get; } =
        Indicator.Count("separate-login-count", Direction.LowerIsBetter, RecordHolder.AssetRegister, sources: ["UKA-roadmap"]);

    /// <summary>Share of enrolled but inactive people who know of no use for the identity; 0 to 100, lower is better.</summary>
    public static Indicator<double> NoKnownUse { get; } =
        Indicator.Percentage("id-no-known-use-pct", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, sources: ["D21-eid"]);

    /// <summary>Share of systems with personal data that show people who looked at their record; 0 to 100, higher is better.</summary>
    public static Indicator<double> AccessLogCoverage { get; } =
        Indicator.Percentage("access-log-coverage-pct", Direction.HigherIsBetter, RecordHolder.AssetRegister, sources: ["EE-mand"]);

    /// <summary>Share of people who opted out of, or objected to, secondary use of their data; 0 to 100, lower is better.</summary>
    public static Indicator<double> ObjectionRate { get; } =
        Indicator.Percentage("objection-rate-pct", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>Months by which independent privacy oversight preceded the launch of the latest data-sharing scheme; higher is better.</summary>
    public static Indicator<double> GovernanceLead { get; } =
        Indicator.Months("privacy-governance-lead-months", Direction.HigherIsBetter, RecordHolder.PersonalJudgement, sources: ["UPD"]);

    /// <summary>Share of people surveyed who trust the organisation to use their data properly; 0 to 100, higher is better.</summary>
    public static Indicator<double> CitizenDataTrust { get; } =
        Indicator.Percentage("citizen-data-trust-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>Whether every access to personal data is logged, reviewed and, where improper, punished, with figures published; yes is better.</summary>
    public static Indicator<bool> ImproperAccessSanctioned { get; } =
        Indicator.YesNo("improper-access-sanction-yn", RecordHolder.AssetRegister, sources: ["EE-spy"]);

    /// <summary>How much control people have over the data held about them; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> CitizenControlMaturity { get; } =
        Indicator.Maturity("citizen-control-maturity", RecordHolder.PersonalJudgement);

    /// <summary>Share of core entity types with one designated authoritative source and owner; 0 to 100, higher is better.</summary>
    public static Indicator<double> AuthoritativeSources { get; } =
        Indicator.Percentage("authoritative-source-pct", Direction.HigherIsBetter, RecordHolder.AssetRegister, sources: ["DK-scoop"]);

    /// <summary>Share of registers and systems that hold people or businesses and use the common identifier; 0 to 100, higher is better.</summary>
    public static Indicator<double> CommonIdentifierUse { get; } =
        Indicator.Percentage("common-identifier-use-pct", Direction.HigherIsBetter, RecordHolder.AssetRegister);

    /// <summary>Share of data fields asked of users that another part of the organisation already holds; 0 to 100, lower is better.</summary>
    public static Indicator<double> RepeatRequests { get; } =
        Indicator.Percentage("repeat-data-request-pct", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics, sources: ["DK-scoop"]);

    /// <summary>Share of analysts' time spent on cleaning and merging data; 0 to 100, lower is better.</summary>
    public static Indicator<double> DataCleaningTime { get; } =
        Indicator.Percentage("data-cleaning-time-pct", Direction.LowerIsBetter, RecordHolder.PersonalJudgement);

    /// <summary>Share of services needing core data that read it live from the source register; 0 to 100, higher is better.</summary>
    public static Indicator<double> SourceRegisterReads { get; } =
        Indicator.Percentage("source-register-read-pct", Direction.HigherIsBetter, RecordHolder.ServiceAnalytics);

    /// <summary>How key datasets are managed across the organisation; level 0 to 4.</summary>
    public static Indicator<MaturityLevel> KeyDataMaturity { get; } =
        Indicator.Maturity("key-data-maturity", RecordHolder.PersonalJudgement);

    /// <summary>All indicators of finding 2, in catalogue order.</summary>
    public static IReadOnlyList<Indicator> All { get; } =
    [
        ActiveUsers,
        RelyingServices,
        ProofingSuccess,
        UsesPerUser,
        SeparateLogins,
        NoKnownUse,
        AccessLogCoverage,
        ObjectionRate,
        GovernanceLead,
        CitizenDataTrust,
        ImproperAccessSanctioned,
        CitizenControlMaturity,
        AuthoritativeSources,
        CommonIdentifierUse,
        RepeatRequests,
        DataCleaningTime,
        SourceRegisterReads,
        KeyDataMaturity,
    ];
}
