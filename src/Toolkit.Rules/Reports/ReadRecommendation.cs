using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Reports;

/// <summary>A recommendation as it stands in a report document.</summary>
internal sealed class ReadRecommendation(
    int rank,
    int place,
    PlaceRange? likelyPlaces,
    string id,
    string title,
    string summary,
    Finding finding,
    Certainty certainty,
    Severity severity,
    Severity severityAtLeast,
    Severity severityAtMost,
    NeedInterval need,
    double coverage,
    Lever lever,
    IReadOnlyList<Contribution> contributions,
    IReadOnlyList<Reason> reasons,
    IReadOnlyList<string> missing,
    IReadOnlyList<Requirement> requires,
    IReadOnlyList<PreconditionAdvice> brakes,
    IReadOnlyList<string> actions,
    Uri helpLink,
    string? evidence,
    Decision? decision) : Recommendation(rank, place)
{
    public override string Id => id;

    public override string Title => title;

    public override string Summary => summary;

    public override Finding Finding => finding;

    public override Certainty Certainty => certainty;

    public override PlaceRange? LikelyPlaces => likelyPlaces;

    public override Severity Severity => severity;

    public override Severity SeverityAtLeast => severityAtLeast;

    public override Severity SeverityAtMost => severityAtMost;

    public override NeedInterval Need => need;

    public override double Coverage => coverage;

    public override Lever Lever => lever;

    public override IReadOnlyList<Contribution> Contributions => contributions;

    public override IReadOnlyList<Reason> Reasons => reasons;

    public override IReadOnlyList<string> Missing => missing;

    public override IReadOnlyList<Requirement> Requires => requires;

    public override IReadOnlyList<PreconditionAdvice> Preconditions => brakes;

    public override IReadOnlyList<string> Actions => actions;

    public override Uri HelpLink => helpLink;

    public override string? EvidenceFingerprint => evidence;

    public override Decision? Decision => decision;

    public override decimal Score => contributions.Sum(contribution => contribution.Points);
}
