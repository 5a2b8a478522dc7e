using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Portfolios;

/// <summary>One approach in one organisation. Immutable.</summary>
public readonly struct PortfolioCell
{
    internal PortfolioCell(Recommendation recommendation)
    {
        Approach = recommendation.Id;
        State = recommendation.State;
        Severity = recommendation.Severity;
        Decided = recommendation.Decision?.Status;
    }

    internal PortfolioCell(NotRecommended other)
    {
        Approach = other.Id;
        State = other.State;
        Suppression = other.Suppression;
        Decided = other.Decision?.Status;
    }

    /// <summary>The id of the approach.</summary>
    public string Approach { get; }

    /// <summary>The state of the approach: outcome, rank, score and need.</summary>
    public ApproachState State { get; }

    /// <summary>The band of the need when the approach is recommended; otherwise null.</summary>
    public Severity? Severity { get; }

    /// <summary>Why, by whom and until when it is put off, by the host's options or by a decision that postpones or suppresses it; otherwise null.</summary>
    public Suppression? Suppression { get; }

    /// <summary>The status of the decision about it; null when no decision holds at the date of the answers.</summary>
    public DecisionStatus? Decided { get; }
}
