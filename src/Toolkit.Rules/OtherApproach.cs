using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>
/// An approach that is not among the recommendations, and why. Immutable. Figures are at hand; words are made when they are first read.
/// </summary>
public abstract class OtherApproach
{
    private protected OtherApproach()
    {
    }

    /// <summary>The id of the approach.</summary>
    public abstract string Id { get; }

    /// <summary>The title of the approach.</summary>
    public abstract string Title { get; }

    /// <summary>The finding it answers.</summary>
    public abstract Finding Finding { get; }

    /// <summary>What became of it.</summary>
    public Outcome Outcome => Suppression is null ? RawOutcome : Outcome.Suppressed;

    /// <summary>What its rule said; differs from <see cref="Outcome"/> only when the host suppressed it.</summary>
    public abstract Outcome RawOutcome { get; }

    /// <summary>Whether a missing answer could still change the raw outcome; null when it is undecided.</summary>
    public abstract Certainty? Certainty { get; }

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public abstract NeedInterval Need { get; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public abstract double Coverage { get; }

    /// <summary>The host's decision, when it was suppressed; otherwise null.</summary>
    public abstract Suppression? Suppression { get; }

    /// <summary>The answered evidence, what weighs most first: why it is met, or what speaks for it so far.</summary>
    public abstract IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The keys of the evidence without an answer.</summary>
    public abstract IReadOnlyList<string> Missing { get; }

    /// <summary>Why it is not recommended, as a sentence or two.</summary>
    public abstract string Text { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Outcome}";
}
