using System.Globalization;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>A host that thinks in NRules: an approach and a rule of its own behind the engine, and the ranked report says what they did.</summary>
internal static class NRulesFirst
{
    internal static void Run(TextWriter output, OrganisationProfile profile)
    {
        var engine = RecommendationEngine.Create(options => options.UseNRules(host => host
            .Rules(typeof(MendPagesRule), typeof(ElectionFreezeRule))
            .Facts(one => [new Election(one.Organisation.Kind, one.AsOf.AddMonths(6))])));
        var report = engine.Recommend(profile.With(MendPagesRule.FailingPages, 45));

        output.Write($"Behind the engine: {report.Recommendations.Count} recommendations for {report.Organisation.Name}\n");
        foreach (var found in report.Recommendations)
            output.Write(string.Format(CultureInfo.InvariantCulture, "  {0}. {1} {2} ({3})\n", found.Rank, found.Id, found.Title, found.Score));
        foreach (var item in report.Adjustments)
            output.Write(string.Format(
                CultureInfo.InvariantCulture,
                "  {0} {1} until {2:yyyy-MM-dd} by {3}: {4}\n    matched: {5}\n",
                item.ApproachId, item.Kind, item.Until, item.Rule, item.Reason, string.Join(", ", item.Facts)));
    }
}
