namespace Toolkit.Rules.Evaluation;

/// <summary>What grading one piece of evidence takes, without a reference.</summary>
internal readonly struct FlatPiece(int slot, double weight, GapScale scale)
{
    /// <summary>Where the answer lies; negative when reading it takes more than that (money, and indicators of a host's own).</summary>
    internal int Slot => slot;

    internal double Weight => weight;

    internal double Billionths(double value) => scale.Billionths(value);
}
