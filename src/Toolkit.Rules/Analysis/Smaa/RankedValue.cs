namespace Toolkit.Rules.Analysis;

/// <summary>A rank among the alternatives; its worth is drawn together with those of the others.</summary>
internal sealed class RankedValue(int rank) : SmaaValue
{
    internal int Place => rank;

    internal override double Low => rank;

    internal override double High => rank;

    internal override IEnumerable<string> Problems() =>
        rank >= 1 ? [] : [$"rank {SmaaTableCheck.Text(rank)} is not 1 or more."];

    internal override double Draw(ref ShareGenerator generator, int draw) => rank;
}
