using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>
/// The three sums of a rule over its evidence, for as many answers side by side as there are lanes: the one place that adds evidence up.
/// Pieces are added in the order of the rule, because the last bit of a sum depends on it.
/// </summary>
internal struct EvidenceSums
{
    /// <summary>The weights of the evidence that applies.</summary>
    internal Lanes Applicable { readonly get; private set; }

    /// <summary>The weights of the evidence that is answered.</summary>
    internal Lanes Answered { readonly get; private set; }

    /// <summary>Weight times gap of the evidence that is answered, in billionths.</summary>
    internal Lanes Gaps { readonly get; private set; }

    /// <summary>Adds a piece of evidence.</summary>
    /// <param name="answer">The answer, or one of the two marks of <see cref="AnswerSheet"/>.</param>
    /// <param name="weight">The weight of the piece.</param>
    /// <param name="gap">The gap of the answer, in billionths; anything where there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(Lanes answer, Lanes weight, Lanes gap)
    {
        // Unknown is NaN, which compares with nothing; not applicable is infinite, which nothing is above.
        var given = answer < new Lanes(AnswerSheet.NotApplicable);
        Applicable += Lanes.Where(answer >= new Lanes(AnswerSheet.NotApplicable), new Lanes(0), weight);
        Answered += weight & given;
        Gaps += (weight * gap) & given;
    }

    /// <summary>Adds a piece of evidence of one organisation.</summary>
    /// <param name="gap">The gap of the answer, in billionths, or one of the two marks of <see cref="AnswerSheet"/>.</param>
    /// <param name="weight">The weight of the piece.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(double gap, double weight) => Add(new Lanes(gap), new Lanes(weight), new Lanes(gap));

    /// <summary>The outcomes that follow.</summary>
    /// <param name="limit">The smallest need at which an approach is recommended, in billionths.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly OutcomeLanes Decide(int limit) => OutcomeLanes.From(Applicable, Answered, Gaps, limit);

    /// <summary>The outcome of one organisation.</summary>
    /// <param name="limit">The smallest need at which an approach is recommended, in billionths.</param>
    // A method of its own: in the middle of another the compiler gives up inlining before it comes to the end of the decision.
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal readonly RuleOutcome DecideFirst(int limit) => Decide(limit).First;
}
