namespace Toolkit.Rules.Analysis;

/// <summary>A rule of which some evidence is unknown.</summary>
/// <param name="position">Its position in the catalogue.</param>
/// <param name="weight">The weights of the evidence that applies.</param>
/// <param name="known">Weight times gap of the evidence that is answered, in billionths.</param>
/// <param name="unknown">The rest: which of the unknown answers it is, and its weight.</param>
internal sealed class DrawnRule(int position, double weight, double known, (int Answer, double Weight)[] unknown)
{
    internal int Position => position;

    internal double Weight => weight;

    internal double Known => known;

    internal (int Answer, double Weight)[] Unknown => unknown;
}
