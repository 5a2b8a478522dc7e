namespace Toolkit.Rules.Samples.Views;

/// <summary>How an approach moved from one report to another.</summary>
/// <param name="Id">The id of the approach.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">How it stood.</param>
/// <param name="After">How it stands.</param>
internal sealed record Move(string Id, string Title, Standing Before, Standing After)
{
    internal string Words => string.Join(", ", new[] { OutcomeWords, PlaceWords, NeedWords }.Where(words => words.Length > 0)) is { Length: > 0 } words ? words : "none";

    /// <summary>Every approach that is in both reports, by their place now.</summary>
    internal static IReadOnlyList<Move> Between(RecommendationReport before, RecommendationReport after)
    {
        var (old, now) = (Standing.Of(before), Standing.Of(after));
        return
        [
            .. now.Where(pair => old.ContainsKey(pair.Key))
                .Select(pair => new Move(pair.Key, pair.Value.Title, old[pair.Key].Standing, pair.Value.Standing))
                .OrderBy(move => move.After.Place ?? int.MaxValue).ThenBy(move => move.Id, StringComparer.Ordinal),
        ];
    }

    private string OutcomeWords => Before.Outcome == After.Outcome ? "" : $"now {Wording.Outcome(After.Outcome)}";

    private string PlaceWords => (Before.Place, After.Place) switch
    {
        ({ } before, { } after) when before > after => $"up {before - after}",
        ({ } before, { } after) when before < after => $"down {after - before}",
        _ => "",
    };

    private string NeedWords => (Before.Need.Value, After.Need.Value) switch
    {
        ({ } before, { } after) when Wording.Share(before) != Wording.Share(after) => $"need {Wording.Share(before)} to {Wording.Share(after)}",
        (null, { } after) => $"need now known: {Wording.Share(after)}",
        ({ }, null) => "need no longer known",
        _ => "",
    };
}
