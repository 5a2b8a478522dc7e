namespace Toolkit.Rules.Analysis;

/// <summary>A rule of which something is drawn.</summary>
/// <param name="position">Its position in the catalogue.</param>
/// <param name="weight">The weights of the evidence of which nothing is drawn.</param>
/// <param name="known">Weight times gap of that evidence, in billionths.</param>
/// <param name="drawn">The rest.</param>
/// <param name="keepsOutcome">Whether the outcome stays although the need is drawn: answers are missing, and stay so.</param>
internal sealed class DrawnRule(int position, double weight, double known, DrawnPiece[] drawn, bool keepsOutcome)
{
    internal int Position => position;

    internal double Weight => weight;

    internal double Known => known;

    internal DrawnPiece[] Drawn => drawn;

    internal bool KeepsOutcome => keepsOutcome;
}
