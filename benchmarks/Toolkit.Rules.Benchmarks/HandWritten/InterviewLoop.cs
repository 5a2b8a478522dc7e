using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// Values each open question, as one would write it by hand: the score of every approach now and at both ends, its distance to the border
/// of the first places, the doubt that follows, and the part of a question in it. It knows no suppressions and no rates, says nothing of what is
/// settled, and values questions that cannot matter as well.
/// </summary>
internal sealed class InterviewLoop(InterviewInput input, int top)
{
    /// <summary>Puts own levers before all others: more hundredths than any score has.</summary>
    internal const int OwnLead = 1 << 14;

    /// <summary>By question, 0 to 1; NaN where it is answered.</summary>
    internal double[] Values()
    {
        var (values, doubts) = (new double[input.Gaps.Length], Doubts());
        for (var question = 0; question < values.Length; question++)
            values[question] = input.Gaps[question] >= 0 ? double.NaN : 0;
        var sum = doubts.Sum();
        for (var position = 0; position < doubts.Length && sum > 0; position++)
        {
            double heaviest = 0;
            foreach (var (question, weight) in input.Rules[position].Pieces)
                heaviest = input.Gaps[question] < 0 ? Math.Max(heaviest, weight) : heaviest;
            foreach (var (question, weight) in input.Rules[position].Pieces)
                values[question] += doubts[position] / sum * weight / heaviest;
        }
        return [.. values.Select(value => Math.Floor(value * 1e6 + 0.5) / 1e6)];
    }

    /// <summary>Points in hundredths, rounded half up.</summary>
    internal static int Points(double weight, double value) => (int)(((long)Math.Floor(weight * value * 1e9 + 0.5) + 50_000) / 100_000);

    /// <summary>By approach: the mean of what lies beyond the border, of a score drawn evenly as far as it reaches.</summary>
    private double[] Doubts()
    {
        var now = input.Rules.Select(rule => NeedFor(rule, open: null)).ToArray();
        var fine = input.Rules.Select(rule => NeedFor(rule, open: 0)).ToArray();
        var worst = input.Rules.Select(rule => NeedFor(rule, open: 1)).ToArray();
        var readiest = now.Zip(fine, (here, there) => Nearest(here, there, Outcome.NotNeeded)).ToArray();
        var leastReady = now.Zip(worst, (here, there) => Nearest(here, there, Outcome.Recommended)).ToArray();
        var scores = Enumerable.Range(0, now.Length).Where(position => worst[position].HasPlace)
            .Select(position => (Position: position, Score: Score(position, now, now)))
            .OrderByDescending(item => item.Score).ThenBy(item => item.Position).ToList();
        var doubts = new double[now.Length];
        for (var place = 0; place < scores.Count; place++)
        {
            var (position, score) = scores[place];
            var distance = scores.Count <= top ? score : Math.Abs(score - scores[place < top ? top : top - 1].Score);
            var reach = (Score(position, worst, readiest) - Score(position, fine, leastReady)) / 2.0;
            doubts[position] = distance < reach ? (reach - distance) * (reach - distance) / (4 * reach) : 0;
        }
        return doubts;
    }

    private int Score(int position, Need[] needs, Need[] outcomes)
    {
        var rule = input.Rules[position];
        var wanted = rule.Unlocks.Sum(link => link.Strength * needs[link.From].Wanted);
        var required = rule.Requires.Where(other => outcomes[other].Outcome != Outcome.NotApplicable).ToList();
        var ready = required.Count == 0 ? 1 : Nine.Decimals(required.Sum(other => outcomes[other].Readiness) / required.Count);
        return rule.Fixed + Points(input.OfNeed, needs[position].Value) + Points(input.OfLeverage, Need.Leverage(wanted)) + Points(input.OfReadiness, ready);
    }

    private Need NeedFor(InterviewRule rule, double? open)
    {
        double answered = 0, missing = 0, sum = 0;
        foreach (var (question, weight) in rule.Pieces)
            if ((input.Gaps[question] >= 0 ? input.Gaps[question] : open) is { } gap)
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
