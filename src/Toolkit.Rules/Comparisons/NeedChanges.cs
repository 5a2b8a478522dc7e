using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Comparisons;

/// <summary>Splits the change of a need over the evidence that differs. The parts sum to the change but for the rounding of the printed needs.</summary>
internal sealed class NeedChanges(ComparedPair pair, ComparedApproach before, ComparedApproach after)
{
    private readonly MeanChange _mean =
        new(before.AnsweredWeight, before.State.Need.Value, after.AnsweredWeight, after.State.Need.Value);

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
        return parts;
    }

    private EvidenceChange OneSided(string indicator, Reason? was, Reason? isNow)
    {
        var gap = (was ?? isNow)?.Gap ?? 0;
        var move = isNow is not null ? EvidenceMove.Answered : after.IsOpen(indicator) ? EvidenceMove.Opened : EvidenceMove.LeftOut;
        var need = was is null && isNow is null ? 0 : _mean.OfWeight(was?.Weight ?? 0, isNow?.Weight ?? 0, gap, gap);
        return Change(indicator, move, WhyNoLongerTheSame(indicator), need);
    }

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
        if (pair.IsOfAnotherKind && before.Applies != after.Applies)
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
