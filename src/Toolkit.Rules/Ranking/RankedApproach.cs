namespace Toolkit.Rules.Ranking;

/// <summary>An approach in its place.</summary>
/// <param name="position">Its position in the catalogue.</param>
/// <param name="hundredths">Its score in hundredths.</param>
internal readonly struct RankedApproach(int position, int hundredths)
{
    internal int Position => position;

    internal int Hundredths => hundredths;
}
