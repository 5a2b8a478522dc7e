namespace Toolkit.Rules.Comparisons;

/// <summary>
/// Explains a move by the approaches that are above now and were not, and by those that were above and are not: a place is one more than
/// the number of approaches above, so the steps sum to the move.
/// </summary>
internal static class RankChanges
{
    internal static RankStep[] Steps(ComparedPair pair, IEnumerable<string> ids, int before, int after) =>
        [.. ids.Select(id => Step(id, PlaceIn(pair.Before, id), PlaceIn(pair.After, id), before, after)).OfType<RankStep>()];

    private static RankStep? Step(string id, int? was, int? isNow, int before, int after) => (was < before, isNow < after) switch
    {
        (false, true) => new RankStep { Id = id, Kind = was is null ? RankStepKind.Appeared : RankStepKind.Overtook, Places = 1 },
        (true, false) => new RankStep { Id = id, Kind = isNow is null ? RankStepKind.Disappeared : RankStepKind.FellBehind, Places = -1 },
        _ => null,
    };

    private static int? PlaceIn(Dictionary<string, ComparedApproach> report, string id) =>
        report.TryGetValue(id, out var approach) ? approach.State.Place : null;
}
