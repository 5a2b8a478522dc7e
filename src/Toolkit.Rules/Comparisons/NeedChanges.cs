using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Comparisons;

/// <summary>Splits the change of a need over the evidence that differs. The parts sum to the change but for the rounding of the printed needs.</summary>
internal sealed class NeedChanges(ComparedPair pair, ComparedApproach before, ComparedApproach after)
{
    private readonly MeanChange _mean = new(before.Weight, before.State.Need.Value, after.Weight, after.State.Need.Value);

    /// <summary>The parts, by indicator, answers before figures.</summary>
    internal List<EvidenceChange> Parts()
    {
        var parts = new List<EvidenceChange>();
        foreach (var indicator in before.Evidence.Concat(after.Evidence).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal))
        {
            var (was, isNow) = (before.ReasonOf(indicator), after.ReasonOf(indicator));
            if (was is not null && isNow is not null)
                AddDifferences(parts, was, isNow);
            else if (was is not null || isNow is not null || before.IsOpen(indicator) != after.IsOpen(indicator))
                parts.Add(OneSided(indicator, was, isNow));
        }
        AddOtherOpenWeights(parts);
        return parts;
    }

    /// <summary>A need that differs although no evidence does: what is open in both reports weighs something else.</summary>
    private void AddOtherOpenWeights(List<EvidenceChange> parts)
    {
        var change = (after.State.Need.Value ?? 0) - (before.State.Need.Value ?? 0);
        if (change.Equals(0) || parts.Exists(part => !part.Need.Equals(0)))
            return;
        string[] open = [.. before.Open.Intersect(after.Open, StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal)];
        foreach (var indicator in open)
            parts.Add(Change(indicator, EvidenceMove.FiguresChanged, pair.UnseenFigures, change / open.Length));
    }

    private EvidenceChange OneSided(string indicator, Reason? was, Reason? isNow)
    {
        var move = isNow is not null ? EvidenceMove.Answered : after.IsOpen(indicator) ? EvidenceMove.Opened : EvidenceMove.LeftOut;
        var (weightBefore, gapBefore) = PartOf(before, indicator, was, isNow);
        var (weightAfter, gapAfter) = PartOf(after, indicator, isNow, was);
        // Evidence that a report does not count has no gap there.
        var need = weightBefore > 0 && weightAfter > 0
            ? _mean.OfValue(weightBefore, weightAfter, gapAfter - gapBefore)
            : _mean.OfWeight(weightBefore, weightAfter, weightBefore > 0 ? gapBefore : gapAfter, weightAfter > 0 ? gapAfter : gapBefore);
        return Change(indicator, move, WhyNoLongerTheSame(indicator), need);
    }

    /// <summary>The weight and the gap of a piece of evidence in a report; open, it weighs what the other report says.</summary>
    private static (double Weight, double Gap) PartOf(ComparedApproach approach, string indicator, Reason? reason, Reason? other) =>
        reason is not null ? (reason.Weight, reason.Gap)
        : approach.IsOpen(indicator) ? (other?.Weight ?? approach.OpenWeight / approach.Open.Count, RuleOutcome.GapOfMissing)
        : (0, 0);

    private EvidenceChange Change(string indicator, EvidenceMove move, CauseKind cause, double need)
    {
        var (was, isNow) = (before.ReasonOf(indicator), after.ReasonOf(indicator));
        return new EvidenceChange
        {
            Indicator = indicator,
            Move = move,
            Cause = cause,
            Kind = (was ?? isNow)?.Kind,
            Before = Answer(was, before.IsOpen(indicator)),
            After = Answer(isNow, after.IsOpen(indicator)),
            Need = need,
        };
    }

    private static Answer Answer(Reason? reason, bool isOpen) =>
        reason is not null ? new Answer(AnswerState.Given, reason.Answer, AnswerDetail.From(reason.Currency, null, null, null))
        : isOpen ? default
        : new Answer(AnswerState.NotApplicable, 0, null);

    private CauseKind WhyNoLongerTheSame(string indicator)
    {
        if (pair.FailedOnce(before.Id))
            return CauseKind.Catalogue;
        if (pair.IsOfAnotherKindOrSize && before.Applies != after.Applies)
            return CauseKind.Organisation;
        if (pair.LackedRate(indicator))
            return CauseKind.Options;
        // Of evidence that is neither answered nor open a report does not say whether it is not applicable or not there.
        var counts = Counts(before, indicator) && Counts(after, indicator);
        return pair.AnswersMayDiffer ? CauseKind.Answers : counts && pair.OptionsMayDiffer ? CauseKind.Options : pair.Facts;
    }

    private static bool Counts(ComparedApproach approach, string indicator) =>
        approach.ReasonOf(indicator) is not null || approach.IsOpen(indicator);

    private void AddDifferences(List<EvidenceChange> parts, Reason was, Reason isNow)
    {
        var (answer, figures) = GapChange.Between(was, isNow);
        if (answer is { } byAnswer)
            parts.Add(Change(was.Indicator, EvidenceMove.AnswerChanged, CauseKind.Answers, _mean.OfValue(was.Weight, isNow.Weight, byAnswer)));
        if (figures is { } byFigures)
            parts.Add(Change(
                was.Indicator,
                EvidenceMove.FiguresChanged,
                WhyOtherFigures(was, isNow),
                _mean.OfValue(was.Weight, isNow.Weight, byFigures) + _mean.OfWeight(was.Weight, isNow.Weight, was.Gap, isNow.Gap)));
    }

    private CauseKind WhyOtherFigures(Reason was, Reason isNow) =>
        !pair.OptionsMayDiffer ? pair.Facts
        : pair.IsOfAnotherVersion && !was.Basis.IsHost && !isNow.Basis.IsHost ? CauseKind.Catalogue
        : CauseKind.Options;
}
