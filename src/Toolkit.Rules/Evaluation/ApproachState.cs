namespace Toolkit.Rules.Evaluation;

/// <summary>The state of one approach in one report: outcome, place, score and need.</summary>
public readonly record struct ApproachState
{
    /// <summary>The outcome in the report.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The outcome of the rule; differs from <see cref="Outcome"/> only when the approach is suppressed or postponed.</summary>
    public required Outcome RawOutcome { get; init; }

    /// <summary>Whether a missing answer could change the outcome of the rule; null when that is undecided.</summary>
    public required Certainty? Certainty { get; init; }

    /// <summary>The place in the order, from 1; null when it is met, does not apply or is withheld.</summary>
    public required int? Place { get; init; }

    /// <summary>The score, 0 to 100, two decimals; for what is withheld, the score it would have; null when it is met or does not apply.</summary>
    public required decimal? Score { get; init; }

    /// <summary>The need, and the bounds that missing answers leave open.</summary>
    public required NeedInterval Need { get; init; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>Whether the approach applies to the organisation, whatever was decided about it.</summary>
    public bool Applies => RawOutcome != Outcome.NotApplicable;
}
