using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Benchmarks.MicrosoftRules;

/// <summary>The functions the expressions may call; without them each expression would repeat the rounding a dozen times.</summary>
public static class MicrosoftEvidence
{
    /// <summary>Whether a piece of evidence applies.</summary>
    /// <param name="marks">The marks of the approach.</param>
    /// <param name="bit">The bit of the evidence.</param>
    public static bool Applies(byte marks, int bit) => (marks & bit) == 0;

    /// <summary>How far an answer falls short, 0 to 1.</summary>
    /// <param name="value">The answer.</param>
    /// <param name="target">Where the gap is 0.</param>
    /// <param name="trigger">Where it is 0.5.</param>
    /// <param name="worst">Where it is 1.</param>
    public static double Gap(double value, double target, double trigger, double worst) =>
        Need.Gap(value, target, trigger, worst);

    /// <summary>Whether an organisation is too small for an approach.</summary>
    /// <param name="staff">Its staff; null where not stated.</param>
    /// <param name="floor">The smallest number.</param>
    public static bool IsBelow(int? staff, int floor) => staff < floor;

    /// <summary>Whether an organisation is too small for an approach whose floor is about digital staff.</summary>
    /// <param name="staff">Its staff; null where not stated.</param>
    /// <param name="floor">The smallest number.</param>
    /// <param name="digitalStaff">Its digital staff; null where not stated.</param>
    /// <param name="digitalFloor">The smallest number of them.</param>
    public static bool IsBelow(int? staff, int floor, int? digitalStaff, int digitalFloor) =>
        digitalStaff is { } stated ? stated < digitalFloor : staff < floor;

    /// <summary>The outcome that follows from the three sums of a rule.</summary>
    /// <param name="applicable">The weight of the evidence that applies.</param>
    /// <param name="answered">The weight of the evidence that is answered.</param>
    /// <param name="gaps">The weighted gaps.</param>
    public static Outcome Outcome(double applicable, double answered, double gaps) =>
        Need.From(answered, applicable - answered, gaps).Outcome;
}
