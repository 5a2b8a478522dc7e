using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Reports;

/// <summary>An approach that is not recommended, as it stands in a report document.</summary>
internal sealed class ReadNotRecommended(
    string id,
    string title,
    Finding finding,
    Outcome rawOutcome,
    int? place,
    PlaceRange? likelyPlaces,
    Lever lever,
    Certainty? certainty,
    NeedInterval need,
    double coverage,
    Decision? withheldBy,
    IReadOnlyList<Reason> reasons,
    IReadOnlyList<string> missing,
    IReadOnlyList<string> deciding,
    string text,
    decimal? score,
    IReadOnlyList<Contribution> contributions,
    IReadOnlyList<PreconditionAdvice> brakes,
    Decision? decision,
    string? evidence) : NotRecommended
{
    public override string Id => id;

    public override string Title => title;

    public override Finding Finding => finding;

    public override Outcome RawOutcome => rawOutcome;

    public override int? Place => place;

    public override PlaceRange? LikelyPlaces => likelyPlaces;

    public override Lever Lever => lever;

    public override Certainty? Certainty => certainty;

    public override NeedInterval Need => need;

    public override double Coverage => coverage;

    public override Decision? WithheldBy => withheldBy;

    public override IReadOnlyList<Reason> Reasons => reasons;

    public override IReadOnlyList<string> Missing => missing;

    public override IReadOnlyList<string> Deciding => deciding;

    public override string Text => text;

    public override decimal? Score => score;

    public override IReadOnlyList<Contribution> Contributions => contributions;

    public override IReadOnlyList<PreconditionAdvice> Preconditions => brakes;

    public override Decision? Decision => decision;

    public override string? EvidenceFingerprint => evidence;
}
