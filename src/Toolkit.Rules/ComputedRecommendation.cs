using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>A recommendation that looks into the run it comes from.</summary>
internal sealed class ComputedRecommendation(int rank, Run run, int position, int hundredths) : Recommendation(rank)
{
    private IReadOnlyList<Contribution>? _contributions;
    private IReadOnlyList<Reason>? _reasons;

    public override string Id => Approach.Id;

    public override string Title => Approach.Text(run.Plan.Wording.Texts).Title;

    public override string Summary => Approach.Text(run.Plan.Wording.Texts).Summary;

    public override Finding Finding => Approach.Finding;

    public override Certainty Certainty => RuleOutcome.Certainty!.Value;

    public override Severity Severity => RuleOutcome.SeverityOf(run.Plan.OutcomeThreshold);

    public override decimal Score => Contribution.PointsOf(hundredths);

    public override NeedInterval Need => RuleOutcome.Interval;

    public override double Coverage => RuleOutcome.Coverage;

    public override Lever Lever => Approach.LeverFor(run.Profile.Organisation.Kind);

    public override IReadOnlyList<Contribution> Contributions => _contributions ??= run.ContributionsOf(position);

    public override IReadOnlyList<Reason> Reasons => _reasons ??= run.ReasonsOf(position);

    public override IReadOnlyList<string> Missing => run.MissingOf(position);

    public override IReadOnlyList<Requirement> Requires => run.RequirementsOf(position);

    public override IReadOnlyList<PreconditionAdvice> Preconditions => run.BrakesOf(position);

    public override IReadOnlyList<string> Actions => Approach.Text(run.Plan.Wording.Texts).Actions;

    public override Uri HelpLink => Approach.HelpLink;

    public override string EvidenceFingerprint => run.EvidenceOf(position);

    public override Decision? Decision => run.DecisionOf(position);

    private ApproachDescriptor Approach => run.Plan.Rules[position].Descriptor;

    private RuleOutcome RuleOutcome => run.OutcomeOf(position);
}
