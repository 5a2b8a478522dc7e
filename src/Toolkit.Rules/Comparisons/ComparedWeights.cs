namespace Toolkit.Rules.Comparisons;

/// <summary>
/// The weights of the evidence of one approach in two reports. A report states the weight of each answer and, through the coverage, the weight of
/// all that is open together. A piece that only one report answers weighs in the other what the first says; the rest of what is open
/// is shared equally, and what is open is scaled to its sum.
/// </summary>
internal sealed class ComparedWeights
{
    private readonly Side _before;
    private readonly Side _after;

    internal ComparedWeights(ComparedApproach before, ComparedApproach after)
    {
        var both = before.Open.Count(after.IsOpen);
        var open = MeanOpen(MeanOpen(before, after), MeanOpen(after, before));
        (_before, _after) = (new Side(before, after, both, open), new Side(after, before, both, open));
    }

    /// <summary>The weight of all evidence before.</summary>
    internal double Before => _before.Total;

    /// <summary>The weight of all evidence after.</summary>
    internal double After => _after.Total;

    /// <summary>The weight of a piece of evidence before; 0 where it does not count.</summary>
    internal double BeforeOf(string indicator) => _before.Of(indicator);

    /// <summary>The weight of a piece of evidence after; 0 where it does not count.</summary>
    internal double AfterOf(string indicator) => _after.Of(indicator);

    /// <summary>The report with fewer unknown weights tells more about each; both count alike when they tell as much, so that no direction is favoured.</summary>
    private static double MeanOpen((double Weight, int Pieces)? early, (double Weight, int Pieces)? late) => (early, late) switch
    {
        ({ } one, { } other) when one.Pieces == other.Pieces => (one.Weight + other.Weight) / 2,
        ({ } one, { } other) => one.Pieces < other.Pieces ? one.Weight : other.Weight,
        _ => (early ?? late)?.Weight ?? 1,
    };

    /// <summary>The mean weight of the pieces that are open in a report and not answered in the other, and their number; null when the report does not tell.</summary>
    private static (double Weight, int Pieces)? MeanOpen(ComparedApproach approach, ComparedApproach other)
    {
        var pieces = approach.Open.Count(indicator => other.ReasonOf(indicator) is null);
        return pieces == 0 || OpenAndUnanswered(approach, other) is not { } weight ? null : (weight / pieces, pieces);
    }

    private static double? OpenAndUnanswered(ComparedApproach approach, ComparedApproach other) =>
        approach.OpenWeight is { } open ? Math.Max(0, open - approach.Open.Sum(indicator => other.ReasonOf(indicator)?.Weight ?? 0)) : null;

    private sealed class Side
    {
        private readonly ComparedApproach _approach;
        private readonly ComparedApproach _other;
        private readonly double _open;
        private readonly double _openHereAlone;
        private readonly double _scale = 1;

        internal Side(ComparedApproach approach, ComparedApproach other, int both, double open)
        {
            (_approach, _other, _open) = (approach, other, open);
            var alone = approach.Open.Count(indicator => other.ReasonOf(indicator) is null) - both;
            _openHereAlone = alone > 0 && OpenAndUnanswered(approach, other) is { } weight ? Math.Max(0, weight - (both * open)) / alone : open;
            // A host can weigh in one run what it weighs otherwise in the other: the sum is what the report states.
            if (approach.OpenWeight is { } stated && approach.Open.Sum(Of) is var estimated && estimated > 0)
                _scale = stated / estimated;
            Total = approach.Evidence.Sum(Of);
        }

        internal double Total { get; }

        internal double Of(string indicator) =>
            _approach.ReasonOf(indicator)?.Weight ?? (_approach.IsOpen(indicator) ? OfOpen(indicator) * _scale : 0);

        private double OfOpen(string indicator) =>
            _other.ReasonOf(indicator)?.Weight ?? (_other.IsOpen(indicator) ? _open : _openHereAlone);
    }
}
