using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>An approach that is needed, with its rank, its score, and why. Its words are made when they are first read.</summary>
public sealed class Recommendation
{
    private readonly IRecommendationDetail _detail;
    private IReadOnlyList<Reason>? _reasons;
    private IReadOnlyList<BrakeAdvice>? _brakes;

    internal Recommendation(int rank, RecommendationFigures figures, IRecommendationDetail detail)
    {
        Rank = rank;
        Figures = figures;
        _detail = detail;
    }

    /// <summary>The place in the order, from 1.</summary>
    public int Rank { get; }

    /// <summary>The id of the approach.</summary>
    public string Id => Figures.Id;

    /// <summary>The title of the approach.</summary>
    public string Title => _detail.Title;

    /// <summary>The finding it answers.</summary>
    public Finding Finding => Figures.Finding;

    /// <summary>Always <see cref="Evaluation.Outcome.Recommended"/>.</summary>
    public Outcome Outcome => Outcome.Recommended;

    /// <summary>Whether a missing answer could still change the outcome.</summary>
    public Certainty Certainty => Figures.Certainty;

    /// <summary>The band of the need.</summary>
    public Severity Severity => Figures.Severity;

    /// <summary>The score, 0 to 100, two decimals: the sum of the contributions.</summary>
    public decimal Score => Figures.Score;

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public NeedInterval Need => Figures.Need;

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage => Figures.Coverage;

    /// <summary>Whose lever it is.</summary>
    public Lever Lever => Figures.Lever;

    /// <summary>What each criterion adds to the score, in the order of <see cref="Criterion"/>.</summary>
    public IReadOnlyList<Contribution> Contributions => Figures.Contributions;

    /// <summary>The answered evidence, what weighs most first.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons ??= _detail.Reasons;

    /// <summary>The keys of the evidence without an answer.</summary>
    public IReadOnlyList<string> Missing => _detail.Missing;

    /// <summary>The approaches not to start without.</summary>
    public IReadOnlyList<Requirement> Requires => _detail.Requires;

    /// <summary>What to fix first.</summary>
    public IReadOnlyList<BrakeAdvice> Brakes => _brakes ??= _detail.Brakes;

    /// <summary>What to do, in order.</summary>
    public IReadOnlyList<string> Actions => _detail.Actions;

    /// <summary>The address of the documentation page of the approach.</summary>
    public Uri HelpLink => _detail.HelpLink;

    /// <summary>The problem and what the approach changes; null when nothing is known of it.</summary>
    internal string? Summary => _detail.Summary;

    internal RecommendationFigures Figures { get; }

    /// <inheritdoc />
    public override string ToString() => $"{Rank}. {Id} {Title}";
}
