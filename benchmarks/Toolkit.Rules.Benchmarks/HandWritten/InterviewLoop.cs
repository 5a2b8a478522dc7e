namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// What a question is worth, as one would write it first: every open question, three answers to each, and for each answer all bounds of all
/// approaches from scratch. It knows no question that two rules read, no suppressions, no rates; it says nothing of what is settled.
/// </summary>
internal sealed class InterviewLoop(InterviewInput input, int top)
{
    private enum Found
    {
        NotApplicable,
        Undecided,
        Met,
        Needed,
    }

    /// <summary>By question, 0 to 1; NaN where it is answered.</summary>
    internal double[] Values()
    {
        var (gaps, now) = ((double[])input.Gaps.Clone(), Doubt(input.Gaps));
        var values = new double[gaps.Length];
        for (var question = 0; question < gaps.Length; question++)
        {
            values[question] = double.NaN;
            if (gaps[question] >= 0)
                continue;
            double left = 0;
            foreach (var answer in (double[])[0, 0.5e9, 1e9])
            {
                gaps[question] = answer;
                left += Doubt(gaps);
            }
            gaps[question] = -1;
            values[question] = now == 0 ? 0 : Math.Max(0, Math.Floor((1 - left / 3 / now) * 1e6 + 0.5) / 1e6);
        }
        return values;
    }

    /// <summary>Points in hundredths, rounded half up.</summary>
    internal static int Points(double weight, double value) => (int)(((long)Math.Floor(weight * Nine(value) * 1e9 + 0.5) + 50_000) / 100_000);

    private static double Nine(double value) => Math.Floor(value * 1e9 + 0.5) / 1e9;

    private long Doubt(double[] gaps)
    {
        var bounds = new (int Low, int High)[input.Rules.Length];
        var now = input.Rules.Select(rule => Outcome(rule, gaps, open: null)).ToArray();
        var fine = input.Rules.Select(rule => Outcome(rule, gaps, open: 0)).ToArray();
        var worst = input.Rules.Select(rule => Outcome(rule, gaps, open: 1e9)).ToArray();
        var mayNotApply = input.Rules.Select(rule => rule.Pieces.Length > 0 && rule.Pieces.All(piece => gaps[piece.Question] < 0)).ToArray();
        var readiest = now.Zip(fine, (here, there) => Nearest(here.Found, there.Found, Found.Met)).ToArray();
        var leastReady = now.Zip(worst, (here, there) => Nearest(here.Found, there.Found, Found.Needed)).ToArray();
        for (var position = 0; position < bounds.Length; position++)
        {
            var rule = input.Rules[position];
            double most = 0, least = 0;
            foreach (var (from, strength) in rule.Unlocks)
                if (now[from].Found != Found.NotApplicable)
                {
                    most += strength;
                    least += mayNotApply[from] ? 0 : strength;
                }
            var (high, low) = (-1, 0);
            if (worst[position].Found == Found.Needed)
            {
                high = Score(rule, worst[position].Need, most, readiest);
                if (now[position].Found == Found.Needed && fine[position].Found == Found.Needed)
                    low = Score(rule, fine[position].Need, least, leastReady);
            }
            bounds[position] = (low, high);
        }
        var middles = bounds.Where(bound => bound.High >= 0).Select(bound => bound.Low + bound.High).OrderDescending().ToList();
        var border = middles.Count > top ? middles[top] + middles[top - 1] : 1;
        return bounds.Sum(bound => (long)Math.Max(0, Math.Min(4 * bound.High - border, border - 4 * bound.Low)));
    }

    private int Score(InterviewRule rule, double need, double links, Found[] outcomes)
    {
        var required = rule.Requires.Where(position => outcomes[position] != Found.NotApplicable).ToList();
        var ready = required.Count == 0
            ? 1
            : required.Sum(position => outcomes[position] == Found.Met ? 1 : outcomes[position] == Found.Undecided ? 0.5 : 0) / required.Count;
        return rule.Fixed + Points(input.OfNeed, need) + Points(input.OfLeverage, Math.Min(1, links / 6)) + Points(input.OfReadiness, ready);
    }

    private (Found Found, double Need) Outcome(InterviewRule rule, double[] gaps, double? open)
    {
        double applicable = 0, answered = 0, sum = 0;
        foreach (var (question, weight) in rule.Pieces)
        {
            applicable += weight;
            var gap = gaps[question] >= 0 ? gaps[question] : open;
            answered += gap is null ? 0 : weight;
            sum += weight * (gap ?? 0);
        }
        if (applicable == 0)
            return (Found.NotApplicable, 0);
        if (answered == 0)
            return (Found.Undecided, 0);
        var need = Nine(sum / answered / 1e9);
        var (low, high, enough) = (Nine(sum / applicable / 1e9), Nine((sum / 1e9 + applicable - answered) / applicable), Nine(answered / applicable) >= 0.5);
        return (need >= input.Threshold && (enough || low >= input.Threshold) ? Found.Needed
            : need < input.Threshold && (enough || high < input.Threshold) ? Found.Met
            : Found.Undecided, need);
    }

    private static Found Nearest(Found now, Found then, Found wanted) =>
        then != wanted && (now == wanted || now == Found.Undecided) ? now : then;
}
