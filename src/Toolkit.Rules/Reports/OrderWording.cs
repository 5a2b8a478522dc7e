using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Puts the explanation of an order into words, in the language of the report.</summary>
public sealed partial class OrderWording
{
    /// <summary>The most missing answers that a report lists; the others matter less, and the JSON document has them all.</summary>
    internal const int MostAnswers = 10;

    private readonly TextCatalogue _texts;
    private readonly Wording _wording;

    /// <summary>Creates the wording for a report.</summary>
    /// <param name="report">The report whose order was explained.</param>
    public OrderWording(RecommendationReport report)
    {
        _texts = Guard.NotNull(report).Texts;
        _wording = new Wording(_texts);
    }

    /// <summary>Says why an approach stands above the next, and at which weights the two swap.</summary>
    /// <param name="contrast">The two.</param>
    public string Of(RankGap contrast)
    {
        var swaps = Swaps(Guard.NotNull(contrast));
        return Points(contrast) + " " + (swaps.Length == 0
            ? _texts.Phrase("sensitivity.swap.none")
            : _texts.Phrase("sensitivity.swap", _wording.Choice(swaps)));
    }

    /// <summary>Says how much higher the one above scores, and on which criteria.</summary>
    internal string Points(RankGap contrast)
    {
        string[] differences = [.. contrast.Differences
            .Where(item => item.Difference != 0)
            .Select(item => _texts.Phrase("sensitivity.difference", _wording.NameOf(item.Criterion), item.Difference))];
        return differences.Length == 0 ? _texts.Phrase("sensitivity.points.alike", contrast.Id, contrast.Next)
            : contrast.Points < 0 ? _texts.Phrase("sensitivity.points.lever", contrast.Id, -contrast.Points, contrast.Next, _wording.List(differences))
            : contrast.Points == 0 ? _texts.Phrase("sensitivity.points.tie", contrast.Id, contrast.Next, _wording.List(differences))
            : _texts.Phrase("sensitivity.points", contrast.Id, contrast.Points, contrast.Next, _wording.List(differences));
    }

    /// <summary>
    /// The weights at which two swap, the nearest first. Where both are equal on a criterion its weight swaps them only by way of rounding,
    /// once all other weights are next to nothing: that is left out.
    /// </summary>
    internal string[] Swaps(RankGap contrast) =>
        [.. contrast.Swaps
            .Where(swap => swap.SwapsAt is not null && contrast.Differences.Any(item => item.Criterion == swap.Criterion))
            .OrderBy(swap => Math.Abs(swap.SwapsAt!.Value - swap.Weight))
            .Select(swap => Moves(swap.Criterion, swap.Weight, swap.SwapsAt!.Value))];

    /// <summary>Says which change of one weight is the smallest that changes the first place.</summary>
    /// <param name="change">The change; null when there is none.</param>
    public string Of(FirstPlaceChange? change) => change is null
        ? _texts.Phrase("sensitivity.first.none")
        : _texts.Phrase("sensitivity.first", change.First, Moves(change.Criterion, change.Weight, change.ChangesAt));

    /// <summary>Says in a few words what another weight changes.</summary>
    /// <param name="moved">The weight and its effect.</param>
    /// <param name="first">The id of the approach that is first now.</param>
    public string Of(OrderAtWeight moved, string first)
    {
        Guard.NotNull(moved);
        return Parts(
            moved.PairsSwapped > 0 ? _texts.Phrase("sensitivity.pairs", moved.PairsSwapped) : null,
            moved.LeavingTopFive > 0 ? _texts.Phrase("sensitivity.leaving", moved.LeavingTopFive) : null,
            moved.First != first ? _texts.Phrase("sensitivity.leads", moved.First) : null);
    }

    /// <summary>Says in a few words what an answer at an end of its scale changes.</summary>
    /// <param name="end">The end.</param>
    /// <param name="first">The id of the approach that is first now; null when nothing is recommended.</param>
    public string Of(EffectAtExtreme end, string? first)
    {
        Guard.NotNull(end);
        return Parts([
            end.In.Count > 0 ? _texts.Phrase("sensitivity.in", string.Join(", ", end.In)) : null,
            end.Out.Count > 0 ? _texts.Phrase("sensitivity.out", string.Join(", ", end.Out)) : null,
            .. end.Moves
                .Where(move => move.From is not null && move.To is not null && move.From != move.To)
                .Select(move => _texts.Phrase("sensitivity.move", move.Id, move.From!, move.To!)),
            end.PairsSwapped > 0 ? _texts.Phrase("sensitivity.pairs", end.PairsSwapped) : null,
            end.First is not null && first is not null && end.First != first ? _texts.Phrase("sensitivity.leads", end.First) : null]);
    }

    private string Parts(params string?[] parts)
    {
        string[] said = [.. parts.OfType<string>()];
        return said.Length == 0 ? _texts.Phrase("sensitivity.same") : string.Join("; ", said);
    }

    private string Moves(Criterion criterion, double from, double to) =>
        _texts.Phrase(to > from ? "sensitivity.rises" : "sensitivity.falls", _wording.NameOf(criterion), from, to);
}
