namespace Toolkit.Rules.Ranking;

/// <summary>An approach in its place.</summary>
/// <param name="position">Its position in the catalogue.</param>
/// <param name="hundredths">Its score in hundredths.</param>
internal readonly struct RankedApproach(int position, int hundredths)
{
    internal int Position => position;

    internal int Hundredths => hundredths;

    /// <summary>The places of an order from 1, by position in the catalogue; 0 for approaches that have none.</summary>
    internal static int[] Places(ReadOnlySpan<RankedApproach> ranked, int approaches)
    {
        var places = new int[approaches];
        for (var place = 0; place < ranked.Length; place++)
            places[ranked[place].Position] = place + 1;
        return places;
    }
}
