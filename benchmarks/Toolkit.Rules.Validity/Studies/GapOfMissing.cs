using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Validity.Gtmi;
using Toolkit.Rules.Validity.MissingGaps;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>
/// Whether another guess than 0.5 for a missing answer is better. Protocol: half of the answers are withheld; in five folds, the number of times that
/// 0.5 is counted is chosen on four of them by the error of needs, and measured on the fifth. Another guess is taken when it is better than 0.5
/// on generated and on real organisations, by the error of needs and by the top five found, each by more than two standard errors of the difference.
/// </summary>
internal sealed class GapOfMissing : Study
{
    private const int Folds = 5;
    private const double WithheldShare = 0.5;
    private const double StandardErrors = 2;
    private const int GeneratedAtMost = 500;

    private static readonly double[] Counts = [1, 2, 4, 8, 16];

    private static readonly (string Name, GapGuess[] Guesses)[] Candidates =
    [
        ("0.5", [GapGuess.Half]),
        ("the organisation's mean", [.. Counts.Select(GapGuess.Organisation)]),
        ("the finding's mean", [.. Counts.Select(GapGuess.Finding)]),
        ("the approach's mean", [.. Counts.Select(GapGuess.Approach)]),
    ];

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var economies = GtmiData.Read().Select((economy, number) => new Generated(number, economy.Profile)).ToArray();
        var generated = sample.Organisations.Take(GeneratedAtMost).ToArray();
        var better = new List<string>();
        var (halfGenerated, halfReal) = (Measured(generated, Candidates[0].Guesses), Measured(economies, Candidates[0].Guesses));
        foreach (var (name, guesses) in Candidates)
        {
            var (ofGenerated, ofReal) = (Measured(generated, guesses), Measured(economies, guesses));
            yield return Finding.Told(0, $"missing answer counted as {name}: error of needs, top five found; {generated.Length} generated", Text(ofGenerated));
            yield return Finding.Told(0, $"the same, {economies.Length} economies of the GovTech Maturity Index", Text(ofReal));
            if (IsBetter(ofGenerated, halfGenerated) && IsBetter(ofReal, halfReal))
                better.Add(name);
        }
        yield return Finding.None(0, "guesses that beat 0.5 on generated and on real organisations, by both figures", better);
    }

    private static string Text(Seen[] seen) =>
        $"{Figure.Three(Math.Sqrt(seen.Average(one => one.Square)))}, {Figure.Percent(Orders.Mean(seen.Select(one => one.Found)))}";

    private static bool IsBetter(Seen[] seen, Seen[] half) =>
        IsAboveZero([.. half.Zip(seen, (before, after) => before.Square - after.Square)])
        && IsAboveZero([.. half.Zip(seen).Where(pair => pair.First.Found is not null).Select(pair => pair.Second.Found!.Value - pair.First.Found!.Value)]);

    private static bool IsAboveZero(double[] differences)
    {
        var mean = differences.Average();
        var error = Math.Sqrt(differences.Sum(difference => (difference - mean) * (difference - mean)) / (differences.Length - 1.0) / differences.Length);
        return mean > StandardErrors * error;
    }

    /// <summary>Each organisation with the guess that is best on the folds without it.</summary>
    private static Seen[] Measured(Generated[] organisations, GapGuess[] guesses)
    {
        Seen[][] all = [.. guesses.Select(guess => Each(organisations, guess))];
        Seen[][] best = [.. Enumerable.Range(0, Folds).Select(fold => all.MinBy(one => one.Where((_, number) => number % Folds != fold).Average(seen => seen.Square))!)];
        return [.. organisations.Select((_, number) => best[number % Folds][number])];
    }

    private static Seen[] Each(Generated[] organisations, GapGuess guess)
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => new GuessingEvaluator(rules, guess));
        // The truth is the same for all guesses: what stays unknown with all answers counts 0.5.
        var truth = RecommendationEngine.Create(options => options.Evaluator = rules => new GuessingEvaluator(rules, GapGuess.Half));
        return Sample.Each(organisations.Length, number =>
        {
            var withheld = Withheld.Of(organisations[number], WithheldShare);
            var (needs, trueNeeds) = (Verdict.Of(engine, withheld), Verdict.Of(truth, organisations[number].Profile));
            var errors = trueNeeds.Where(need => need.Value.Need.Value is not null)
                .Select(need => needs[need.Key].Need.Value - need.Value.Need.Value).Select(error => error!.Value * error.Value);
            return new Seen(errors.Average(), Orders.Found(Orders.TopFive(truth, organisations[number].Profile), Orders.TopFive(engine, withheld)));
        });
    }

    /// <summary>The mean squared error of the needs of an organisation, and the share of its true top five found.</summary>
    private readonly record struct Seen(double Square, double? Found);
}
