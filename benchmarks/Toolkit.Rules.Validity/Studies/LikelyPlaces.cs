using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 2: whether the printed place lies in its likely places, and whether they hold the place with all answers.</summary>
internal sealed class LikelyPlaces : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        foreach (var withheld in Sample.WithheldShares)
        {
            var rows = Sample.Each(sample.Size, number => Rows(sample.Engine, sample.Organisations[number], withheld)).SelectMany(rows => rows).ToArray();
            var share = Figure.Whole(withheld);
            yield return Finding.None(
                2, $"rows with a place outside its likely places and no mark, {share} withheld",
                [.. rows.Where(row => !row.IsInside && !row.IsMarked).Select(row => row.Id)]);
            yield return Finding.Told(2, $"rows that carry the mark, {share} withheld", Figure.Percent(Share(rows, row => row.IsMarked)));
            var holds = Share(rows, row => row.HoldsTruth);
            yield return new Finding(
                2, $"likely places that hold the place with all answers, {share} withheld", "85% to 95%", Figure.Percent(holds), holds is >= 0.85 and <= 0.95);
        }
    }

    private static Row[] Rows(RecommendationEngine engine, Generated organisation, double withheld)
    {
        var truth = engine.Recommend(organisation.Profile);
        var places = truth.Order.ToDictionary(placed => placed.Id, placed => placed.Place, StringComparer.Ordinal);
        // An approach that turns out to be met stands behind all that have a place.
        var met = truth.Others.Where(other => other.Outcome == Outcome.NotNeeded).Select(other => other.Id).ToHashSet(StringComparer.Ordinal);
        return [.. engine.Recommend(Withheld.Of(organisation, withheld)).Order.Select(placed =>
        {
            var likely = placed.LikelyPlaces!.Value;
            var holds = met.Contains(placed.Id) ? likely.To > truth.Order.Count : likely.Contains(places[placed.Id]);
            return new Row(placed.Id, likely.Contains(placed.Place), placed.IsUnlikely, holds);
        })];
    }

    private static double Share(Row[] rows, Func<Row, bool> counts) => rows.Count(counts) / (double)rows.Length;

    private sealed record Row(string Id, bool IsInside, bool IsMarked, bool HoldsTruth);
}
