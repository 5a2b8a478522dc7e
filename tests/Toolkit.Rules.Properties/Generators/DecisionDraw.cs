using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Draws decisions about approaches of a report, taken on its evidence.</summary>
internal static class DecisionDraw
{
    private static readonly DateTime Taken = new(2024, 5, 6);

    internal static IEnumerable<string> Ids(RecommendationReport report) =>
        report.Recommendations.Select(item => item.Id).Concat(report.Others.Select(item => item.Id)).Order(StringComparer.Ordinal);

    /// <summary>A decision of any status.</summary>
    /// <param name="dice">The dice that choose.</param>
    /// <param name="report">The report that it is taken on.</param>
    /// <param name="id">The approach that it is about.</param>
    /// <param name="until">The last day; null for one that holds.</param>
    internal static Decision One(Dice dice, RecommendationReport report, string id, DateTime? until = null) =>
        Of(dice, report, id, dice.OneOf(Enum.GetValues<DecisionStatus>()), until);

    internal static Decision Withheld(Dice dice, RecommendationReport report, string id) =>
        Of(dice, report, id, dice.OneOf(DecisionStatus.Postponed, DecisionStatus.Suppressed), until: null);

    private static Decision Of(Dice dice, RecommendationReport report, string id, DecisionStatus status, DateTime? until) => new(
        id,
        status,
        dice.OneOf(status.Allowed()),
        dice.OneOf("The academy takes this on", "\"quoted\" <tag> & naïve 数字, no money left"),
        dice.OneOf("the host", "Größe \\ \ud83d\udcca"),
        Taken,
        report.BasisOf(id),
        until ?? (status.Withholds() || dice.Chance(30) ? Survey.AsOf.AddDays(dice.Between(0, 900)) : null));
}
