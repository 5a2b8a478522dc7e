using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// What a question is worth, as one would write it first: every open question, three answers to each, and for each answer all bounds of all
/// approaches from scratch. It knows no question that two rules read, no suppressions, no rates; it says nothing of what is settled.
/// </summary>
internal sealed class InterviewLoop(InterviewInput input, int top)
{
    /// <summary>Puts own levers before all others: more hundredths than any score has.</summary>
    internal const int OwnLead = 1 << 14;

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
            foreach (var answer in (double[])[0, 0.5, 1])
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
    internal static int Points(double weight, double value) => (int)(((long)Math.Floor(weight * value * 1e9 + 0.5) + 50_000) / 100_000);

    private long Doubt(double[] gaps)
    {
        var bounds = new (int Low, int High)[input.Rules.Length];
        var now = input.Rules.Select(rule => NeedFor(rule, gaps, open: null)).ToArray();
        var fine = input.Rules.Select(rule => NeedFor(rule, gaps, open: 0)).ToArray();
        var worst = input.Rules.Select(rule => NeedFor(rule, gaps, open: 1)).ToArray();
        var readiest = now.Zip(fine, (here, there) => Nearest(here, there, Outcome.NotNeeded)).ToArray();
        var leastReady = now.Zip(worst, (here, there) => Nearest(here, there, Outcome.Recommended)).ToArray();
        for (var position = 0; position < bounds.Length; position++)
            bounds[position] = (
                fine[position].HasPlace ? Score(position, fine, leastReady) : 0,
                worst[position].HasPlace ? Score(position, worst, readiest) : -1);
        var middles = bounds.Where(bound => bound.High >= 0).Select(bound => bound.Low + bound.High).OrderDescending().ToList();
        var border = middles.Count > top ? middles[top] + middles[top - 1] : 1;
        return bounds.Sum(bound => (long)Math.Max(0, Math.Min(4 * bound.High - border, border - 4 * bound.Low)));
    }

    private int Score(int position, Need[] needs, Need[] outcomes)
    {
        var rule = input.Rules[position];
        var wanted = rule.Unlocks.Sum(link => link.Strength * needs[link.From].Wanted);
        var required = rule.Requires.Where(other => outcomes[other].Outcome != Outcome.NotApplicable).ToList();
        var ready = required.Count == 0 ? 1 : Nine.Decimals(required.Sum(other => outcomes[other].Readiness) / required.Count);
        return rule.Fixed + Points(input.OfNeed, needs[position].Value) + Points(input.OfLeverage, Need.Leverage(wanted)) + Points(input.OfReadiness, ready);
    }

    private static Need NeedFor(InterviewRule rule, double[] gaps, double? open)
    {
        double answered = 0, missing = 0, sum = 0;
        foreach (var (question, weight) in rule.Pieces)
            if ((gaps[question] >= 0 ? gaps[question] : open) is { } gap)
            {
                answered += weight;
                sum += weight * gap;
            }
            else
                missing += weight;
        return Need.From(answered, missing, sum);
    }

    private static Need Nearest(Need now, Need then, Outcome wanted) =>
        then.Outcome != wanted && (now.Outcome == wanted || now.Outcome == Outcome.Undecided) ? now : then;
}
