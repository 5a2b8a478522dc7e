using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Draws unknown answers and figures that are judgement, and follows them: needs, outcomes, leverage, readiness, score. The formulas are those of
/// a report.
/// </summary>
internal sealed class ApproachDraws : ValueDraws
{
    /// <summary>In billionths of a score.</summary>
    private const double HundredthOfAPoint = 1e5;

    private readonly ApproachValues _values;
    private readonly double[] _gaps;
    private readonly double[] _moves;
    private readonly double[] _needs;
    private readonly double[] _wanted;
    private readonly double[] _met;
    private readonly double[] _leverage;
    private readonly double[] _readiness;

    internal ApproachDraws(ApproachValues values)
    {
        _values = values;
        _gaps = new double[values.Unknown * Lanes.Count];
        // One more than there may be: they are drawn in pairs.
        _moves = new double[(values.Judgements + values.Links + 1) / 2 * 2 * Lanes.Count];
        _needs = Repeated(values.Needs);
        _wanted = Repeated(values.Wanted);
        _met = Repeated(values.Met);
        _leverage = Repeated([.. values.Values.Select(value => value[Criterion.Leverage])]);
        _readiness = Repeated([.. values.Values.Select(value => value[Criterion.Readiness])]);
    }

    internal override void Next(ref ShareGenerator generator, int count)
    {
        if (!_values.Varies)
            return;
        // A copy: behind a reference its numbers would go through memory, draw after draw.
        var own = generator;
        for (var lane = 0; lane < count; lane++)
        {
            for (var index = lane; index < _gaps.Length; index += Lanes.Count)
                _gaps[index] = own.NextBillionths();
            for (var index = lane; index < _moves.Length; index += 2 * Lanes.Count)
                (_moves[index], _moves[index + Lanes.Count]) = own.NextMoves();
        }
        generator = own;
        foreach (var rule in _values.Drawn)
            Decide(rule);
        for (var candidate = 0; candidate < _values.Candidates; candidate++)
        {
            Unlock(candidate);
            Ready(candidate);
        }
    }

    internal override void AddFixed(double[] weights, double[] standing)
    {
        var ofEase = Lanes.Load(weights, (int)Criterion.Ease * Lanes.Count);
        var ofSpeed = Lanes.Load(weights, (int)Criterion.Speed * Lanes.Count);
        var ofFit = Lanes.Load(weights, (int)Criterion.Fit * Lanes.Count);
        for (var candidate = 0; candidate < _values.Candidates; candidate++)
        {
            ref readonly var value = ref _values.Values[candidate];
            (Points(ofEase * new Lanes(value[Criterion.Ease]))
                + Points(ofSpeed * new Lanes(value[Criterion.Speed]))
                + Points(ofFit * new Lanes(value[Criterion.Fit]))).Store(standing, candidate * Lanes.Count);
        }
    }

    internal override void AddDrawn(double[] weights, double[] standing, double[] keys)
    {
        var ofNeed = Lanes.Load(weights, (int)Criterion.Need * Lanes.Count) * new Lanes(1 / Precision.Scale);
        var ofLeverage = Lanes.Load(weights, (int)Criterion.Leverage * Lanes.Count);
        var ofReadiness = Lanes.Load(weights, (int)Criterion.Readiness * Lanes.Count);
        var positions = _values.Positions;
        for (var candidate = 0; candidate < positions.Length; candidate++)
        {
            var index = candidate * Lanes.Count;
            var need = Lanes.Load(_needs, positions[candidate] * Lanes.Count);
            var isListed = Lanes.Load(_met, positions[candidate] * Lanes.Count) < new Lanes(1);
            var score = Lanes.Load(standing, index)
                + Points(ofNeed * need) + Points(ofLeverage * Lanes.Load(_leverage, index)) + Points(ofReadiness * Lanes.Load(_readiness, index));
            // Less than a hundredth of a point: it decides ties alone.
            var byNeed = _values.AsPrinted ? need * new Lanes(1 / HundredthOfAPoint) : new Lanes(0);
            (Rounded(score) + byNeed + new Lanes(_values.Leads[candidate]) + (new Lanes(Recommended) & isListed)).Store(keys, index);
        }
    }

    /// <summary>The points of a criterion in billionths; as printed, whole hundredths of a point.</summary>
    private Lanes Points(Lanes billionths) => _values.AsPrinted
        ? Lanes.Floor((Rounded(billionths) + new Lanes(HundredthOfAPoint / 2 + 0.5)) * new Lanes(1 / HundredthOfAPoint)) * new Lanes(HundredthOfAPoint)
        : billionths;

    private static double[] Repeated(double[] values) => [.. values.SelectMany(value => Enumerable.Repeat(value, Lanes.Count))];

    private void Decide(DrawnRule rule)
    {
        var (gaps, weights, zero) = (new Lanes(rule.Known), new Lanes(rule.Weight), new Lanes(0));
        foreach (ref readonly var piece in rule.Drawn.AsSpan())
        {
            var gap = piece.Answer == DrawnPiece.None ? new Lanes(piece.Gap) : Lanes.Load(_gaps, piece.Answer * Lanes.Count);
            if (piece.Figures != DrawnPiece.None)
            {
                var move = Lanes.Load(_moves, piece.Figures * Lanes.Count);
                gap += move * Lanes.Where(move < zero, new Lanes(piece.Below), new Lanes(piece.Above));
            }
            var weight = piece.WeightMove == DrawnPiece.None ? new Lanes(piece.Weight) : Moved(piece.Weight, piece.WeightMove);
            gaps += weight * gap;
            weights += weight;
        }
        var need = Precision.Whole(gaps / weights);
        need.Store(_needs, rule.Position * Lanes.Count);
        var isMet = rule.KeepsOutcome
            ? Lanes.Load(_met, rule.Position * Lanes.Count) >= new Lanes(1)
            : need < new Lanes(_values.Limit);
        if (!rule.KeepsOutcome)
            (new Lanes(1) & isMet).Store(_met, rule.Position * Lanes.Count);
        Lanes.Where(isMet, zero, need).Store(_wanted, rule.Position * Lanes.Count);
    }

    /// <summary>A figure that is judgement, as drawn.</summary>
    private Lanes Moved(double figure, int judgement) =>
        new Lanes(figure) + new Lanes(figure * _values.Judgement) * Lanes.Load(_moves, judgement * Lanes.Count);

    private void Unlock(int candidate)
    {
        var (wanted, isDrawn, link) = (new Lanes(0), _values.Judgement > 0, _values.FirstLinks[candidate]);
        foreach (var (from, strength) in _values.Unlocks[candidate])
            wanted += (isDrawn ? Moved(strength, link++) : new Lanes(strength)) * Lanes.Load(_wanted, from * Lanes.Count);
        Scoring.Leverage(wanted).Store(_leverage, candidate * Lanes.Count);
    }

    private void Ready(int candidate)
    {
        var required = _values.Requires[candidate];
        if (required.Length == 0)
            return;
        var met = new Lanes(0);
        foreach (var position in required)
            met += Lanes.Load(_met, position * Lanes.Count);
        Precision.Round(met / new Lanes(required.Length)).Store(_readiness, candidate * Lanes.Count);
    }
}
