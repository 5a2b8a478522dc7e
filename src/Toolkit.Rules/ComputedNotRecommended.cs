using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>An approach that is not recommended and reads its parts off the assessment.</summary>
internal sealed class ComputedNotRecommended(Assessment assessment, int position, int? place) : NotRecommended
{
    private IReadOnlyList<Contribution>? _contributions;
    private IReadOnlyList<Reason>? _reasons;
    private IReadOnlyList<string>? _deciding;
    private string? _text;

    public override string Id => Approach.Id;

    public override string Title => Approach.Text(assessment.Tables.Wording.Texts).Title;

    public override Finding Finding => Approach.Finding;

    public override Outcome RawOutcome => RuleOutcome.Outcome;

    public override int? Place => place;

    public override PlaceRange? LikelyPlaces => place is null ? null : assessment.LikelyPlacesOf(position);

    public override Lever Lever => Approach.LeverFor(assessment.Profile.Organisation.Kind);

    public override Certainty? Certainty => RuleOutcome.Certainty;

    public override NeedInterval Need => RuleOutcome.Interval;

    public override double Coverage => RuleOutcome.Coverage;

    public override Decision? WithheldBy => assessment.WithheldBy(position);

    public override IReadOnlyList<Reason> Reasons => _reasons ??= assessment.ReasonsOf(position);

    public override IReadOnlyList<string> Missing => assessment.MissingOf(position);

    public override IReadOnlyList<string> Deciding =>
        _deciding ??= place is null ? [] : assessment.DecidingOf(position);

    public override string Text => _text ??= assessment.TextOf(position);

    public override decimal? Score => Contributions.Count == 0 ? null : Contributions.Sum(contribution => contribution.Points);

    public override IReadOnlyList<Contribution> Contributions =>
        _contributions ??= RuleOutcome.IsCandidate ? assessment.ContributionsOf(position) : [];

    public override IReadOnlyList<PreconditionAdvice> Preconditions =>
        WithheldBy is null || Contributions.Count == 0 ? [] : assessment.PreconditionsOf(position);

    public override Decision? Decision => assessment.DecisionOn(position);

    public override string EvidenceFingerprint => assessment.EvidenceOf(position);

    private ApproachDescriptor Approach => assessment.Tables.Rules[position].Descriptor;

    private RuleOutcome RuleOutcome => assessment.OutcomeOf(position);
}
