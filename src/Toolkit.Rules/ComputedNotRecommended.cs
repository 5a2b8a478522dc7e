using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>An approach that is not recommended and looks into the run it comes from.</summary>
internal sealed class ComputedNotRecommended(Run run, int position) : NotRecommended
{
    private IReadOnlyList<Contribution>? _contributions;
    private IReadOnlyList<Reason>? _reasons;
    private string? _text;

    public override string Id => Approach.Id;

    public override string Title => Approach.Text(run.Plan.Wording.Texts).Title;

    public override Finding Finding => Approach.Finding;

    public override Outcome RawOutcome => RuleOutcome.Outcome;

    public override Certainty? Certainty => RuleOutcome.Certainty;

    public override NeedInterval Need => RuleOutcome.Interval;

    public override double Coverage => RuleOutcome.Coverage;

    public override Suppression? Suppression => run.SuppressionOf(position);

    public override IReadOnlyList<Reason> Reasons => _reasons ??= run.ReasonsOf(position);

    public override IReadOnlyList<string> Missing => run.MissingOf(position);

    public override string Text => _text ??= run.TextOf(position);

    public override decimal? RawScore => Contributions.Count == 0 ? null : Contributions.Sum(contribution => contribution.Points);

    public override IReadOnlyList<Contribution> Contributions =>
        _contributions ??= Suppression is null ? [] : run.RawContributionsOf(position);

    public override IReadOnlyList<PreconditionAdvice> Preconditions => Contributions.Count == 0 ? [] : run.BrakesOf(position);

    public override Decision? Decision => run.DecisionOf(position);

    public override string EvidenceFingerprint => run.EvidenceOf(position);

    private ApproachDescriptor Approach => run.Plan.Rules[position].Descriptor;

    private RuleOutcome RuleOutcome => run.OutcomeOf(position);
}
