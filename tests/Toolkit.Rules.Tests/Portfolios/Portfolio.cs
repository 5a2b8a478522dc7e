using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Portfolios;

/// <summary>
/// Small portfolios that can be worked out by hand: two rules only, one about days of waiting (need 0.5 at 10, 0.75 at 20, 1 at 30) and
/// one about two shares.
/// </summary>
internal static class Portfolio
{
    internal static readonly RecommendationEngine Engine = Create(_ => { });

    /// <summary>Four organisations: ann lacks everything she says, ben is nearly fine, cat is an agency without answers, dot is between.</summary>
    internal static OrganisationProfile[] FourProfiles { get; } =
    [
        Profile("ann", days: 30, light: 0),
        Profile("ben", days: 10, light: 100, heavy: 100),
        Profile("cat", kind: OrganisationKind.Agency),
        Profile("dot", days: 20, heavy: 60),
    ];

    internal static RecommendationReport[] Four { get; } = [.. FourProfiles.Select(Engine.Recommend)];

    /// <summary>The same four: ann postponed one and has begun the other, dot suppressed one, and what ben decided has expired.</summary>
    internal static RecommendationReport[] Decided { get; } =
    [
        Held(FourProfiles[0], ("ACME101", DecisionStatus.Postponed, new DateTime(2027, 6, 30)), ("ACME102", DecisionStatus.InProgress, null)),
        Held(FourProfiles[1], ("ACME101", DecisionStatus.Postponed, Some.Date.AddDays(-1))),
        Four[2],
        Held(FourProfiles[3], ("ACME101", DecisionStatus.Suppressed, new DateTime(2026, 12, 31))),
    ];

    internal static RecommendationEngine Create(Action<RecommendationOptions> configure) => RecommendationEngine.Create(options =>
    {
        options.DisabledRules.UnionWith(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id));
        options.Rules.Add(new HostRule());
        options.Rules.Add(new PairRule());
        configure(options);
    });

    internal static OrganisationProfile Profile(
        string id, int? days = null, double? light = null, double? heavy = null, OrganisationKind kind = OrganisationKind.Department, string? name = null)
    {
        var profile = new OrganisationProfileBuilder(new Organisation(id, name ?? "Office " + id, kind), Some.Date);
        if (days is { } waiting)
            profile.With(HostRule.WaitingDays, waiting);
        if (light is { } lightShare)
            profile.With(PairRule.Light, lightShare);
        if (heavy is { } heavyShare)
            profile.With(PairRule.Heavy, heavyShare);
        return profile.Build();
    }

    internal static RecommendationReport Report(
        string id, int? days = null, double? light = null, double? heavy = null, OrganisationKind kind = OrganisationKind.Department, string? name = null) =>
        Engine.Recommend(Profile(id, days, light, heavy, kind, name));

    /// <summary>The report of a profile held against decisions that were taken on it.</summary>
    internal static RecommendationReport Held(OrganisationProfile profile, params (string Approach, DecisionStatus Status, DateTime? Until)[] decisions)
    {
        var (id, before) = (profile.Organisation.Id, Engine.Recommend(profile));
        return Engine.Assess(profile, new DecisionRegister(id, decisions.Select(item => new Decision(
            item.Approach, item.Status, item.Status.Allowed()[0], "The board | wants *foundations* first.", "Head of " + id,
            new DateTime(2026, 10, 1), before.BasisOf(item.Approach), item.Until)))).Report;
    }

    internal static PortfolioReport Of(IEnumerable<RecommendationReport> reports, int maximumRows = PortfolioBuilder.DefaultMaximumRows)
    {
        var builder = new PortfolioBuilder(maximumRows);
        foreach (var report in reports)
            builder.Add(report);
        return builder.Build();
    }

    internal static PortfolioReport Of(params RecommendationReport[] reports) => Of((IEnumerable<RecommendationReport>)reports);

    internal static IEnumerable<string> Ids(PortfolioReport report) => report.Rows.Select(row => row.Organisation.Id);
}
