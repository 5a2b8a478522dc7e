using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>The nearest answers that bring one approach in or take it out: one, else two, else how many it takes.</summary>
internal sealed class NearestAnswers
{
    /// <summary>Up to this many answers every one of a line is tried beside another line; beyond, a line counts as without steps.</summary>
    private const long FewAnswers = 50;

    private readonly OpenRule _rule;
    private readonly TurningPoint _turn;
    private readonly AnswerLine[] _lines;
    private (double Distance, (AnswerLine Line, long Step)[] Steps) _nearest = (double.PositiveInfinity, []);

    /// <param name="rule">The rule with the answers of the organisation.</param>
    /// <param name="outcome">Its outcome: a recommendation is taken out, everything else brought in.</param>
    /// <param name="profile">The answers.</param>
    /// <param name="rates">The rates of the host.</param>
    internal NearestAnswers(OpenRule rule, Outcome outcome, OrganisationProfile profile, ExchangeRates rates)
    {
        var comesIn = outcome != Outcome.Recommended;
        _rule = rule;
        _turn = new TurningPoint(rule, comesIn);
        // A question that was said not to apply stays so, unless nothing else is left to answer.
        _lines = [.. Enumerable.Range(0, rule.Pieces.Length)
            .Where(index => outcome == Outcome.NotApplicable || !double.IsPositiveInfinity(rule[index]))
            .Select(index => new AnswerLine(rule, index, worse: comesIn, profile, rates))
            .Where(line => line.Last >= 0)
            .OrderBy(line => line.Indicator.Key, StringComparer.Ordinal)];
    }

    internal (int Answers, AnswerChange[] Changes) Find()
    {
        foreach (var line in _lines)
            if (_turn.FirstOn(line) is >= 0 and var step)
                Offer((line, step));
        for (var one = 0; _nearest.Steps.Length != 1 && one < _lines.Length; one++)
            for (var other = one + 1; other < _lines.Length; other++)
                TryBoth(_lines[one], _lines[other]);
        return _nearest.Steps.Length > 0 ? (_nearest.Steps.Length, [.. _nearest.Steps.Select(Change)]) : (Fewest(), []);
    }

    private void TryBoth(AnswerLine one, AnswerLine other)
    {
        var (gapOfOne, gapOfOther) = (_rule[one.Index], _rule[other.Index]);
        _rule[one.Index] = one.GapAt(one.Last);
        _rule[other.Index] = other.GapAt(other.Last);
        if (_turn.IsReached)
        {
            _rule[other.Index] = gapOfOther;
            var (coarse, fine) = one.Last <= other.Last ? (one, other) : (other, one);
            if (coarse.Last < FewAnswers)
                TryEvery(coarse, fine);
            else if (one.Weight >= other.Weight)
                TryToTheEnd(one, other);
            else
                TryToTheEnd(other, one);
        }
        (_rule[one.Index], _rule[other.Index]) = (gapOfOne, gapOfOther);
    }

    private void TryEvery(AnswerLine coarse, AnswerLine fine)
    {
        var before = double.NaN;
        for (var step = 0L; step <= coarse.Last && coarse.DistanceAt(step) <= _nearest.Distance; step++)
        {
            _rule[coarse.Index] = coarse.GapAt(step);
            // Another answer with the same gap changes nothing.
            if (!_rule[coarse.Index].Equals(before) && _turn.FirstOn(fine) is >= 0 and var other)
                Offer((coarse, step), (fine, other));
            before = _rule[coarse.Index];
        }
    }

    /// <summary>
    /// A gap of the weightier answer moves the need further than the same gap of the other: the least change takes that one to its end.
    /// The other then takes back the surplus that its grid gives away.
    /// </summary>
    private void TryToTheEnd(AnswerLine weightier, AnswerLine other)
    {
        _rule[weightier.Index] = weightier.GapAt(weightier.Last);
        var step = _turn.FirstOn(other);
        _rule[other.Index] = other.GapAt(step);
        Offer((weightier, _turn.FirstOn(weightier)), (other, step));
    }

    private void Offer(params (AnswerLine Line, long Step)[] steps)
    {
        var distance = steps.Sum(item => item.Line.DistanceAt(item.Step));
        if (distance < _nearest.Distance)
            _nearest = (distance, steps);
    }

    /// <summary>
    /// How many answers it takes. For a number of missing ones the weightiest do most, both for the need and for the coverage; of the given
    /// ones those do most whose weight and gap leave most to change. So each number of the one kind and of the other has one best choice.
    /// </summary>
    private int Fewest()
    {
        AnswerLine[] missing = [.. _lines.Where(line => !line.IsGiven).OrderByDescending(line => line.Weight)];
        AnswerLine[] given = [.. _lines.Where(line => line.IsGiven).OrderByDescending(line => line.Weight * line.DistanceAt(line.Last))];
        for (var count = 1; count <= _lines.Length; count++)
            for (var ofMissing = Math.Max(0, count - given.Length); ofMissing <= Math.Min(count, missing.Length); ofMissing++)
                if (IsReachedBy([.. missing.Take(ofMissing), .. given.Take(count - ofMissing)]))
                    return count;
        return 0;
    }

    private bool IsReachedBy(AnswerLine[] lines)
    {
        double[] gaps = [.. lines.Select(line => _rule[line.Index])];
        foreach (var line in lines)
            _rule[line.Index] = line.GapAt(line.Last);
        var isReached = _turn.IsReached;
        for (var index = 0; index < lines.Length; index++)
            _rule[lines[index].Index] = gaps[index];
        return isReached;
    }

    private static AnswerChange Change((AnswerLine Line, long Step) item)
    {
        var (line, step) = item;
        return new AnswerChange
        {
            Indicator = line.Indicator.Key,
            Kind = line.Indicator.Kind,
            To = line.AnswerAt(step),
            GapTo = line.GapAt(step) / Precision.Scale,
            Distance = line.DistanceAt(step) / Precision.Scale,
            From = line.From,
            GapFrom = line.IsGiven ? line.StartGap / Precision.Scale : null,
            Currency = line.Currency,
        };
    }
}
