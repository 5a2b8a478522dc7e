using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>A recommendation that reads its parts off the assessment.</summary>
internal sealed class ComputedRecommendation(int rank, int place, Assessment assessment, int position, int hundredths) : Recommendation(rank, place)
{
    private IReadOnlyList<Contribution>? _contributions;
    private IReadOnlyList<Reason>? _reasons;

    public override string Id => Approach.Id;

    public override string Title => Approach.Text(assessment.Tables.Wording.Texts).Title;

    public override string Summary => Approach.Text(assessment.Tables.Wording.Texts).Summary;

    public override Finding Finding => Approach.Finding;

    public override Certainty Certainty => RuleOutcome.Certainty!.Value;

    public override PlaceRange? LikelyPlaces => assessment.LikelyPlacesOf(position);

    public override Severity Severity => Need.Severity(assessment.Tables.OutcomeThreshold);

    public override Severity SeverityAtLeast => Need.SeverityAtLeast(assessment.Tables.OutcomeThreshold);

    public override Severity SeverityAtMost => Need.SeverityAtMost(assessment.Tables.OutcomeThreshold);

    public override decimal Score => Contribution.PointsOf(hundredths);

    public override NeedInterval Need => RuleOutcome.Interval;

    public override double Coverage => RuleOutcome.Coverage;

    public override Lever Lever => Approach.LeverFor(assessment.Profile.Organisation.Kind);

    public override IReadOnlyList<Contribution> Contributions => _contributions ??= assessment.ContributionsOf(position);

    public override IReadOnlyList<Reason> Reasons => _reasons ??= assessment.ReasonsOf(position);

    public override IReadOnlyList<string> Missing => assessment.MissingOf(position);

    public override IReadOnlyList<Requirement> Requires => assessment.RequirementsOf(position);

    public override IReadOnlyList<PreconditionAdvice> Preconditions => assessment.PreconditionsOf(position);

    public override IReadOnlyList<string> Actions => Approach.Text(assessment.Tables.Wording.Texts).Actions;

    public override Uri HelpLink => Approach.HelpLink;

    public override string EvidenceFingerprint => assessment.EvidenceOf(position);

    public override Decision? Decision => assessment.DecisionOn(position);

    private ApproachDescriptor Approach => assessment.Tables.Rules[position].Descriptor;

    private RuleOutcome RuleOutcome => assessment.OutcomeOf(position);
}
