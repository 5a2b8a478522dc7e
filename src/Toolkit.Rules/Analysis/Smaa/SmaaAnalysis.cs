using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Stochastic multicriteria acceptability analysis of any table of alternatives and criteria, SMAA-2 (Lahdelma and Salminen 2001) and, where
/// alternatives are ranked on a criterion, SMAA-O (Lahdelma, Miettinen and Salminen 2003). Values and weights that are not known exactly are drawn
/// many times, and counted is how often each alternative takes each rank. The score of an alternative is the weighted sum of its worths.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules.Analysis;
/// using Toolkit.Rules.Indicators;
///
/// var table = new SmaaTable(
///     [
///         new SmaaCriterion("cost", Direction.LowerIsBetter, SmaaWeight.Rank(1)),
///         new SmaaCriterion("months", Direction.LowerIsBetter, SmaaWeight.Rank(2)),
///         new SmaaCriterion("support", Direction.HigherIsBetter, SmaaWeight.Rank(3)),
///     ],
///     [
///         new SmaaAlternative("own team", SmaaValue.Between(1.1, 1.5), SmaaValue.Exact(9), SmaaValue.Rank(1)),
///         new SmaaAlternative("shared platform", SmaaValue.Normal(0.9, 0.2), SmaaValue.Between(6, 15), SmaaValue.Rank(2)),
///         new SmaaAlternative("supplier", SmaaValue.Normal(1.4, 0.1), SmaaValue.Exact(6), SmaaValue.Rank(3)),
///     ]);
/// foreach (var alternative in SmaaAnalysis.Measure(table).Alternatives)
///     Console.WriteLine($"{alternative.Name}: first in {alternative.First}, ranks {alternative.BestRank} to {alternative.WorstRank}");
/// </code>
/// </example>
public static class SmaaAnalysis
{
    /// <summary>Measures how acceptable each alternative of a table is.</summary>
    /// <param name="table">The alternatives and criteria.</param>
    /// <param name="options">How often values and weights are drawn; null for the defaults.</param>
    /// <returns>The figures of every alternative. The same table and options give the same figures on every machine and number of threads.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public static SmaaResult Measure(SmaaTable table, SmaaOptions? options = null)
    {
        Guard.NotNull(table);
        options ??= new SmaaOptions();
        OptionsProblems.ThrowIfAny<SmaaOptions>(options.Problems());
        var found = Acceptability.Measure(new SmaaValues(table), SmaaWeights.From(table.Criteria), options);
        return new SmaaResult
        {
            Draws = options.Draws,
            Seed = options.Seed,
            MetaWeights = options.MetaWeights,
            Entropy = RankShares.Rounded(found.Entropy),
            Criteria = [.. table.Criteria.Select(criterion => criterion.Name)],
            Alternatives = [.. table.Alternatives.Select((alternative, index) => Alternative(alternative.Name, index))],
        };

        AlternativeAcceptability Alternative(string name, int index)
        {
            var ranks = found.Ranks(index);
            return new AlternativeAcceptability
            {
                Name = name,
                Ranks = [.. ranks.All.Select(RankShares.Rounded)],
                First = RankShares.Rounded(ranks.First),
                BestRank = ranks.Best,
                WorstRank = ranks.Worst,
                MeanRank = RankShares.Rounded(ranks.Mean),
                CentralWeights = found.CentralWeights(index) is { } weights ? [.. weights.Select(weight => RankShares.Rounded(weight / WeightSource.Whole))] : null,
                Confidence = found.Confidence(index) is { } confidence ? RankShares.Rounded(confidence) : null,
                AheadOf = [.. table.Alternatives.Select((_, other) => RankShares.Rounded(found.ShareAhead(index, other)))],
                Holistic = MetaWeighting.Holistic(options.MetaWeights, ranks.All) is { } holistic ? RankShares.Rounded(holistic) : null,
            };
        }
    }
}
