namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// The same analysis as one would write it by hand: for each draw, draw weights, missing answers and judged figures, work out needs, weigh, sort,
/// count; then once more for the confidence factors, and a thousand times with judged figures alone. Plain arrays that are used again, no allocation
/// in a draw.
/// </summary>
internal sealed class RobustnessLoop(RobustnessInput input, int draws, ulong seed)
{
    /// <summary>The share by which judged figures are drawn, up or down.</summary>
    internal const double Judgement = 0.2;

    private const int Criteria = 6;
    private const int Block = 1000;
    private const int DrawsOfJudgement = 1000;
    private const double Threshold = 0.25e9;

    // More than any score, so that own levers come before the others, and what is met after all of them.
    private const double OwnLever = 2e9;
    private const double Needed = 8e9;

    private readonly int _candidates = input.Candidates.Length;
    private readonly double[] _gaps = new double[input.Unknown];
    // One more than there may be: they are drawn in pairs.
    private readonly double[] _moves = new double[input.Moves + 1];
    private readonly double[] _needs = new double[input.Rules.Length];
    private readonly double[] _met = new double[input.Rules.Length];
    private readonly double[] _weights = new double[Criteria];
    private readonly double[] _pieces = new double[Criteria];
    private readonly double[,] _values = new double[input.Candidates.Length, Criteria];
    private readonly double[] _scores = new double[input.Candidates.Length];
    private readonly double[] _sorted = new double[input.Candidates.Length];
    private readonly int[] _order = new int[input.Candidates.Length];
    private readonly int[] _byWeight = [.. Enumerable.Range(0, Criteria).OrderByDescending(criterion => input.Weights[criterion])];

    internal RobustnessCounts Run()
    {
        var counts = new RobustnessCounts(_candidates, Criteria);
        ForEachDraw(draws, (weights, values) =>
        {
            DrawWeights(weights);
            DrawAnswers(values);
            DrawValues(values, answersMissing: false);
            Weigh(_weights);
            CountRanks(counts);
        });
        var central = counts.WeightsWhenFirst.Select(Central).ToArray();
        ForEachDraw(draws, (_, values) =>
        {
            DrawAnswers(values);
            DrawValues(values, answersMissing: false);
            for (var candidate = 0; candidate < _candidates; candidate++)
                if (central[candidate] is { } own)
                    CountFirst(counts, candidate, own);
        });
        Array.Fill(_gaps, 0.5e9);
        double[] chosen = [.. input.Weights.Select(weight => Math.Floor(weight * 1e9 + 0.5))];
        ForEachDraw(Math.Min(draws, DrawsOfJudgement), (_, values) =>
        {
            DrawValues(values, answersMissing: true);
            Weigh(chosen);
            counts.FirstUnderJudgement += ShareFirst(Array.IndexOf(input.Candidates, input.First));
        });
        counts.FirstUnderJudgement /= Math.Min(draws, DrawsOfJudgement);
        return counts;
    }

    private static double[]? Central(double[] sums)
    {
        var sum = sums.Sum();
        return sum > 0 ? [.. sums.Select(weight => Math.Floor(weight / sum * 1e9 + 0.5))] : null;
    }

    private void ForEachDraw(int count, Action<PlainGenerator, PlainGenerator> work)
    {
        for (var first = 0; first < count; first += Block)
        {
            var (weights, values) = (new PlainGenerator(seed, first / Block, 0), new PlainGenerator(seed, first / Block, 1));
            for (var draw = first; draw < Math.Min(first + Block, count); draw++)
                work(weights, values);
        }
    }

    private void DrawWeights(PlainGenerator generator)
    {
        for (var cut = 0; cut < Criteria - 1; cut++)
            _pieces[cut] = Math.Floor(generator.NextShare() * 1e9);
        _pieces[Criteria - 1] = 1e9;
        Array.Sort(_pieces);
        for (var cut = Criteria - 1; cut > 0; cut--)
            _pieces[cut] -= _pieces[cut - 1];
        Array.Sort(_pieces);
        Array.Reverse(_pieces);
        for (var first = 0; first < Criteria;)
        {
            var end = first + 1;
            while (end < Criteria && input.Weights[_byWeight[end]] == input.Weights[_byWeight[first]])
                end++;
            for (var left = end - first; left > 1; left--)
            {
                var other = first + (int)(generator.NextShare() * left);
                (_pieces[first + left - 1], _pieces[other]) = (_pieces[other], _pieces[first + left - 1]);
            }
            first = end;
        }
        for (var place = 0; place < Criteria; place++)
            _weights[_byWeight[place]] = _pieces[place];
    }

    private void DrawAnswers(PlainGenerator generator)
    {
        for (var answer = 0; answer < _gaps.Length; answer++)
            _gaps[answer] = Math.Floor(generator.NextShare() * 1e9);
    }

    private void DrawValues(PlainGenerator generator, bool answersMissing)
    {
        for (var move = 0; move < input.Moves; move += 2)
            (_moves[move], _moves[move + 1]) = generator.NextMoves();
        for (var position = 0; position < _needs.Length; position++)
            if (input.Rules[position] is { Applies: true } rule)
            {
                _needs[position] = NeedOf(rule);
                // An answer that stays missing keeps the outcome, whatever the need.
                _met[position] = answersMissing && rule.HasMissing ? rule.Now.Readiness : _needs[position] < Threshold ? 1 : 0;
            }
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            var rule = input.Rules[input.Candidates[candidate]];
            _values[candidate, 0] = _needs[input.Candidates[candidate]] / 1e9;
            _values[candidate, 1] = Leverage(rule);
            _values[candidate, 2] = Readiness(rule);
            _values[candidate, 3] = rule.Ease;
            _values[candidate, 4] = rule.Speed;
            _values[candidate, 5] = rule.Fit;
        }
    }

    private double NeedOf(RobustnessRule rule)
    {
        double gaps = 0, weights = 0;
        foreach (var piece in rule.Pieces)
        {
            var gap = piece.Answer == RobustnessPiece.None ? piece.Gap : _gaps[piece.Answer];
            if (piece.GapMove != RobustnessPiece.None)
                gap += _moves[piece.GapMove] * (_moves[piece.GapMove] < 0 ? piece.Below : piece.Above);
            var weight = Moved(piece.Weight, piece.WeightMove);
            gaps += weight * gap;
            weights += weight;
        }
        // Within half a thousandth of a half, halves upwards.
        return Math.Floor(gaps / weights + 0.5005);
    }

    private double Moved(double figure, int move) => figure + figure * Judgement * _moves[move];

    private double Leverage(RobustnessRule rule)
    {
        double wanted = 0;
        foreach (var (from, strength, move) in rule.Unlocks)
            wanted += _met[from] >= 1 ? 0 : Moved(strength, move) * _needs[from];
        return Math.Floor(Math.Min(1e9, wanted / 3) + 0.5005) / 1e9;
    }

    private double Readiness(RobustnessRule rule)
    {
        double met = 0, applicable = 0;
        foreach (var required in rule.Requires)
            if (input.Rules[required].Applies)
            {
                applicable++;
                met += _met[required];
            }
        return applicable == 0 ? 1 : Math.Floor(met / applicable * 1e9 + 0.5) / 1e9;
    }

    private void Weigh(double[] weights)
    {
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            double score = 0;
            for (var criterion = 0; criterion < Criteria; criterion++)
                score += weights[criterion] * _values[candidate, criterion];
            _scores[candidate] = Math.Floor(score + 0.5)
                + (input.Rules[input.Candidates[candidate]].IsOwnLever ? OwnLever : 0)
                + (_met[input.Candidates[candidate]] < 1 ? Needed : 0);
        }
    }

    private void CountRanks(RobustnessCounts counts)
    {
        for (var candidate = 0; candidate < _candidates; candidate++)
        {
            (_order[candidate], _sorted[candidate]) = (candidate, -_scores[candidate]);
            counts.Recommended[candidate] += _scores[candidate] >= Needed ? 1 : 0;
        }
        Array.Sort(_sorted, _order);
        for (int first = 0, end; first < _candidates; first = end)
        {
            for (end = first + 1; end < _candidates && _sorted[end] == _sorted[first];)
                end++;
            for (var place = first; place < end; place++)
            {
                for (var rank = first; rank < end; rank++)
                    counts.Ranks[_order[place], rank] += 1.0 / (end - first);
                for (var behind = end; behind < _candidates; behind++)
                    counts.Ahead[_order[place], _order[behind]]++;
                if (first == 0)
                    for (var criterion = 0; criterion < Criteria; criterion++)
                        counts.WeightsWhenFirst[_order[place]][criterion] += _weights[criterion] / end;
            }
        }
    }

    private void CountFirst(RobustnessCounts counts, int candidate, double[] weights)
    {
        Weigh(weights);
        counts.FirstUnderOwn[candidate] += ShareFirst(candidate);
    }

    /// <summary>0 when another is above, else 1 divided by how many tie.</summary>
    private double ShareFirst(int candidate)
    {
        var ties = 0;
        foreach (var score in _scores)
        {
            if (score > _scores[candidate])
                return 0;
            ties += score == _scores[candidate] ? 1 : 0;
        }
        return 1.0 / ties;
    }
}
