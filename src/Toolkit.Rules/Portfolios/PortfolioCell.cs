using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Portfolios;

/// <summary>What became of one approach in one organisation.</summary>
public readonly struct PortfolioCell
{
    private readonly sbyte _certainty;
    private readonly sbyte _severity;
    private readonly sbyte _decided;

    internal PortfolioCell(Recommendation recommendation)
        : this(recommendation.Id, recommendation.Outcome, applies: true, recommendation.Certainty, recommendation.Need, recommendation.Coverage, recommendation.Decision)
    {
        _severity = (sbyte)recommendation.Severity;
        Rank = recommendation.Rank;
    }

    internal PortfolioCell(NotRecommended other)
        : this(other.Id, other.Outcome, other.RawOutcome != Outcome.NotApplicable, other.Certainty, other.Need, other.Coverage, other.Decision)
    {
        WithheldBy = other.WithheldBy;
    }

    private PortfolioCell(string approach, Outcome outcome, bool applies, Certainty? certainty, NeedInterval need, double coverage, Decision? decision)
    {
        Approach = approach;
        Outcome = outcome;
        Applies = applies;
        Need = need;
        Coverage = coverage;
        _certainty = (sbyte)(certainty is { } known ? (int)known : -1);
        _decided = (sbyte)(decision is null ? -1 : (int)decision.Status);
        _severity = -1;
        Rank = null;
        WithheldBy = null;
    }

    /// <summary>The id of the approach.</summary>
    public string Approach { get; }

    /// <summary>What became of it.</summary>
    public Outcome Outcome { get; }

    /// <summary>Whether it applies to the organisation at all, whatever the host decided.</summary>
    public bool Applies { get; }

    /// <summary>Whether a missing answer could still change what the rule said; null when it is undecided.</summary>
    public Certainty? Certainty => _certainty < 0 ? null : (Certainty)_certainty;

    /// <summary>The band of the need when it is recommended; otherwise null.</summary>
    public Severity? Severity => _severity < 0 ? null : (Severity)_severity;

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public NeedInterval Need { get; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage { get; }

    /// <summary>Its place among the recommendations of the organisation, from 1; null when it is not recommended.</summary>
    public int? Rank { get; }

    /// <summary>The decision that postpones or suppresses it, of the organisation or of the host for all organisations; otherwise null.</summary>
    public Decision? WithheldBy { get; }

    /// <summary>What the organisation decided about it; null when nothing that holds at the date of its answers.</summary>
    public DecisionStatus? Decided => _decided < 0 ? null : (DecisionStatus)_decided;
}
