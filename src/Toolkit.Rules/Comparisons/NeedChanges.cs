using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Comparisons;

/// <summary>Splits the change of a need over the evidence that differs. The parts sum to the change but for the rounding of the printed needs.</summary>
internal sealed class NeedChanges
{
    private readonly ComparedPair _pair;
    private readonly ComparedApproach _before;
    private readonly ComparedApproach _after;
    private readonly ComparedWeights _weights;
    private readonly MeanChange _mean;

    internal NeedChanges(ComparedPair pair, ComparedApproach before, ComparedApproach after)
    {
        (_pair, _before, _after) = (pair, before, after);
        _weights = new ComparedWeights(before, after);
        _mean = new MeanChange(_weights.Before, before.State.Need.Value, _weights.After, after.State.Need.Value);
    }

    /// <summary>The parts, by indicator, answers before figures.</summary>
    internal List<EvidenceChange> Parts()
    {
        var parts = new List<EvidenceChange>();
        foreach (var indicator in _before.Evidence.Concat(_after.Evidence).Distinct(StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal))
        {
            var (was, isNow) = (_before.ReasonOf(indicator), _after.ReasonOf(indicator));
            if (was is not null && isNow is not null)
                AddDifferences(parts, was, isNow);
            else if (was is not null || isNow is not null || _before.IsOpen(indicator) != _after.IsOpen(indicator))
                parts.Add(OneSided(indicator, was, isNow));
        }
        AddOtherOpenWeights(parts);
        return parts;
    }

    /// <summary>A need that differs although no evidence does: what is open in both reports weighs something else.</summary>
    private void AddOtherOpenWeights(List<EvidenceChange> parts)
    {
        var change = (_after.State.Need.Value ?? 0) - (_before.State.Need.Value ?? 0);
        if (change.Equals(0) || parts.Exists(part => !part.Need.Equals(0)))
            return;
        string[] open = [.. _before.Open.Intersect(_after.Open, StringComparer.Ordinal).OrderBy(key => key, StringComparer.Ordinal)];
        foreach (var indicator in open)
            parts.Add(Change(indicator, EvidenceMove.FiguresChanged, _pair.UnseenFigures, change / open.Length));
    }

    private EvidenceChange OneSided(string indicator, Reason? was, Reason? isNow)
    {
        var move = isNow is not null ? EvidenceMove.Answered : _after.IsOpen(indicator) ? EvidenceMove.Opened : EvidenceMove.LeftOut;
        var (weightBefore, gapBefore) = (_weights.BeforeOf(indicator), GapOf(_before, indicator, was));
        var (weightAfter, gapAfter) = (_weights.AfterOf(indicator), GapOf(_after, indicator, isNow));
        // Evidence that a report does not count has the gap there that it has in the other.
        var (old, current) = (weightBefore > 0 ? gapBefore : gapAfter, weightAfter > 0 ? gapAfter : gapBefore);
        var need = _mean.OfValue(weightBefore, weightAfter, current - old) + _mean.OfWeight(weightBefore, weightAfter, old, current);
        return Change(indicator, move, WhyNoLongerTheSame(indicator), need);
    }

    private static double GapOf(ComparedApproach approach, string indicator, Reason? reason) =>
        reason?.Gap ?? (approach.IsOpen(indicator) ? RuleOutcome.GapOfMissing : 0);

    private EvidenceChange Change(string indicator, EvidenceMove move, CauseKind cause, double need)
    {
        var (was, isNow) = (_before.ReasonOf(indicator), _after.ReasonOf(indicator));
        return new EvidenceChange
        {
            Indicator = indicator,
            Move = move,
            Cause = cause,
            Kind = (was ?? isNow)?.Kind,
            Before = Answer(was, _before.IsOpen(indicator)),
            After = Answer(isNow, _after.IsOpen(indicator)),
            Need = need,
        };
    }

    private static Answer Answer(Reason? reason, bool isOpen) =>
        reason is not null ? new Answer(AnswerState.Given, reason.Answer, AnswerDetail.From(reason.Currency, null, null, null))
        : isOpen ? default
        : new Answer(AnswerState.NotApplicable, 0, null);

    private CauseKind WhyNoLongerTheSame(string indicator)
    {
        if (_pair.FailedOnce(_before.Id))
            return CauseKind.Catalogue;
        if (_pair.IsOfAnotherKindOrSize && _before.Applies != _after.Applies)
            return CauseKind.Organisation;
        if (_pair.LackedRate(indicator))
            return CauseKind.Options;
        // Of evidence that is neither answered nor open a report does not say whether it is not applicable or not there.
        var counts = Counts(_before, indicator) && Counts(_after, indicator);
        return _pair.AnswersMayDiffer ? CauseKind.Answers : counts && _pair.OptionsMayDiffer ? CauseKind.Options : _pair.Facts;
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
        !_pair.OptionsMayDiffer ? _pair.Facts
        : _pair.IsOfAnotherVersion && !was.Basis.IsHost && !isNow.Basis.IsHost ? CauseKind.Catalogue
        : CauseKind.Options;
}
