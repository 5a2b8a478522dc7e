using Toolkit.Rules.Approaches;
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
    internal static RecommendationReport[] Four { get; } =
    [
        Report("ann", days: 30, light: 0),
        Report("ben", days: 10, light: 100, heavy: 100),
        Report("cat", kind: OrganisationKind.Agency),
        Report("dot", days: 20, heavy: 60),
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
