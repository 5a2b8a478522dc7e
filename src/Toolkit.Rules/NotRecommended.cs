using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>
/// An approach that is not among the recommendations, and why. Immutable. Figures are at hand; words are made when they are first read.
/// </summary>
public abstract class NotRecommended
{
    private protected NotRecommended()
    {
    }

    /// <summary>The id of the approach.</summary>
    public abstract string Id { get; }

    /// <summary>The title of the approach.</summary>
    public abstract string Title { get; }

    /// <summary>The finding it answers.</summary>
    public abstract Finding Finding { get; }

    /// <summary>The outcome.</summary>
    public Outcome Outcome => WithheldBy is null ? RawOutcome : Outcome.Suppressed;

    /// <summary>The outcome of its rule; differs from <see cref="Outcome"/> only when it was suppressed or postponed.</summary>
    public abstract Outcome RawOutcome { get; }

    /// <summary>The place in the one order of all that is recommended or undecided, from 1; null for what is met, withheld or does not apply.</summary>
    public abstract int? Place { get; }

    /// <summary>The places that nine in ten draws of missing answers and judged figures give it; null when it has none, or they were not drawn.</summary>
    public abstract PlaceRange? LikelyPlaces { get; }

    /// <summary>The lever the organisation has: its own, influence on others, or none when its kind rules the approach out.</summary>
    public abstract Lever Lever { get; }

    /// <summary>Whether a missing answer could still change the raw outcome; null when it is undecided.</summary>
    public abstract Certainty? Certainty { get; }

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public abstract NeedInterval Need { get; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public abstract double Coverage { get; }

    /// <summary>The decision that postpones or suppresses it, of the organisation or of the host for all organisations; otherwise null.</summary>
    public abstract Decision? WithheldBy { get; }

    /// <summary>The score of what is undecided, and the score that what is withheld would have, 0 to 100; null when it takes no place even then.</summary>
    public abstract decimal? Score { get; }

    /// <summary>The points each criterion adds to that score; empty when there is none.</summary>
    public abstract IReadOnlyList<Contribution> Contributions { get; }

    /// <summary>The brakes that apply to it, as for a <see cref="Recommendation"/>; empty when it is not withheld.</summary>
    public abstract IReadOnlyList<PreconditionAdvice> Preconditions { get; }

    /// <summary>The decision of the organisation about it; null when none holds.</summary>
    public abstract Decision? Decision { get; }

    /// <summary>The fingerprint of its evidence, as for a <see cref="Recommendation"/>.</summary>
    public abstract string? EvidenceFingerprint { get; }

    /// <summary>The answered evidence, what weighs most first: why it is met, or what speaks for it so far.</summary>
    public abstract IReadOnlyList<Reason> Reasons { get; }

    /// <summary>The keys of the evidence without an answer.</summary>
    public abstract IReadOnlyList<string> Missing { get; }

    /// <summary>The keys of the fewest missing answers that can decide it, the weightiest first; empty when it has no place.</summary>
    public abstract IReadOnlyList<string> Deciding { get; }

    /// <summary>Why it is not recommended, as a sentence or two.</summary>
    public abstract string Text { get; }

    internal ApproachState State => new()
    {
        Outcome = Outcome,
        RawOutcome = RawOutcome,
        Certainty = Certainty,
        Place = Place,
        Score = Score,
        Need = Need,
        Coverage = Coverage,
    };

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Outcome}";
}
