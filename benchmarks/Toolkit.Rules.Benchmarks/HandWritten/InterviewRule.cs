namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A rule and the facts of its approach, as <see cref="InterviewLoop"/> needs them.</summary>
internal sealed class InterviewRule
{
    /// <summary>The evidence that applies: which question answers it, and its weight; none where the kind of organisation rules the approach out.</summary>
    internal required (int Question, double Weight)[] Pieces { get; init; }

    internal required int[] Requires { get; init; }

    internal required (int From, double Strength)[] Unlocks { get; init; }

    /// <summary>The points of ease, speed and fit, in hundredths, with the lead of an own lever.</summary>
    internal required int Fixed { get; init; }
}
