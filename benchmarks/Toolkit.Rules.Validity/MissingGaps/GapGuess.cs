using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Validity.MissingGaps;

/// <summary>A way to guess the gap of a missing answer: the mean of answered gaps with 0.5 counted among them.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Counted">How often 0.5 is counted; infinite for 0.5 alone.</param>
/// <param name="IsNear">Whether an answer to one rule counts for the guess of a gap in another.</param>
internal sealed record GapGuess(string Name, double Counted, Func<ApproachDescriptor, ApproachDescriptor, bool> IsNear)
{
    private const double Neither = 0.5;

    internal static GapGuess Half { get; } = new("0.5", double.PositiveInfinity, (_, _) => false);

    internal static GapGuess Organisation(double counted) => new("the organisation's mean", counted, (_, _) => true);

    internal static GapGuess Finding(double counted) => new("the finding's mean", counted, (missing, answered) => missing.Finding == answered.Finding);

    internal static GapGuess Approach(double counted) => new("the approach's mean", counted, (missing, answered) => missing.Id == answered.Id);

    internal double For(CompiledRule missing, IEnumerable<(CompiledRule Rule, double Gap)> answered)
    {
        if (double.IsInfinity(Counted))
            return Neither;
        double[] near = [.. answered.Where(answer => IsNear(missing.Descriptor, answer.Rule.Descriptor)).Select(answer => answer.Gap)];
        return (near.Sum() + Counted * Neither) / (near.Length + Counted);
    }
}
