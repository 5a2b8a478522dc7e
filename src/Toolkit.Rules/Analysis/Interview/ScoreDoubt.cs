using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// How much doubt there is about the first places, in one whole number: every approach that may end on either side of the border counts with
/// the length by which it reaches over it on its shorter side. Where the order counts, so does the overlap of any two of the first.
/// </summary>
internal sealed class ScoreDoubt
{
    // Quarters of hundredths: the border is the mean of two means of whole hundredths.
    private const int Quarters = 4;

    private readonly PartialAnswers _board;
    private readonly ScoreBounds _bounds;
    private readonly InterviewTables _plan;
    private readonly int _top;
    private readonly bool _inOrder;
    private readonly int[] _middles;

    internal ScoreDoubt(InterviewTables plan, PartialAnswers board, ScoreBounds bounds, int top, bool inOrder)
    {
        (_plan, _board, _bounds, _top, _inOrder) = (plan, board, bounds, top, inOrder);
        _middles = new int[board.Now.Length];
        Now = Measure();
    }

    /// <summary>The doubt that there is now.</summary>
    internal long Now { get; }

    /// <summary>The doubt that would be left if a question were answered.</summary>
    /// <param name="question">A question that is open.</param>
    /// <param name="gap">The gap of the answer, 0 to 1.</param>
    internal long After(int question, double gap)
    {
        var billionths = gap * Precision.Scale;
        _board.Suppose(question, billionths);
        Update(question);
        var doubt = Measure();
        _board.Forget(question, billionths);
        Update(question);
        return doubt;
    }

    private void Update(int question)
    {
        foreach (var piece in _plan.PiecesOf[question])
            _bounds.Update(_plan.Touches[_plan.RuleOf[piece]]);
    }

    private long Measure()
    {
        var (low, high) = (_bounds.Low, _bounds.High);
        var possible = 0;
        for (var position = 0; position < high.Length; position++)
            if (high[position] != ScoreBounds.Out)
                _middles[possible++] = low[position] + high[position];
        Array.Sort(_middles, 0, possible);
        // With places for all, the border is whether an approach is recommended at all.
        var border = possible > _top ? _middles[possible - _top] + _middles[possible - _top - 1] : 1;
        long doubt = 0;
        for (var position = 0; position < high.Length; position++)
            doubt += Math.Max(0, Math.Min(Quarters * high[position] - border, border - Quarters * low[position]));
        return _inOrder ? doubt + Quarters * Overlaps(possible > _top ? _middles[possible - _top] : 0) : doubt;
    }

    private long Overlaps(int leastMiddle)
    {
        var (low, high) = (_bounds.Low, _bounds.High);
        long overlaps = 0;
        for (var left = 0; left < high.Length; left++)
            for (var right = left + 1; right < high.Length; right++)
                if (IsAmongFirst(left) && IsAmongFirst(right))
                    overlaps += Math.Max(0, Math.Min(high[left], high[right]) - Math.Max(low[left], low[right]));
        return overlaps;

        bool IsAmongFirst(int position) => high[position] != ScoreBounds.Out && low[position] + high[position] >= leastMiddle;
    }
}
