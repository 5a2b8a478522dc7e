using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>From a case to the figures that are handed out: in the order of the report, rounded, in tiers.</summary>
internal sealed class RobustnessMeasure
{
    /// <summary>A rank is in the interval when this share of the draws lies to each side of it.</summary>
    private const double Tail = 0.05;

    /// <summary>How far from even neighbours may be and still share a tier.</summary>
    private const double CloseCall = 0.05;

    private readonly RobustnessCase _case;
    private readonly RobustnessOptions _options;
    private readonly ApproachValues _values;
    private readonly Acceptability _found;

    private RobustnessMeasure(RobustnessCase robustness, RobustnessOptions options)
    {
        _case = robustness;
        _options = options;
        var reader = new ValueReader(robustness);
        _values = options.UnknownAnswers == UnknownAnswers.Drawn ? reader.Drawn() : reader.AsTheyAre();
        _found = Acceptability.Measure(_values, WeightSource.From(options, robustness.Order.Weights), options);
    }

    internal static RankingRobustness Of(RobustnessCase robustness, RobustnessOptions options) =>
        new RobustnessMeasure(robustness, options).Figures();

    private RankingRobustness Figures() => new RankingRobustness
    {
        Weighting = _options.Weighting,
        UnknownAnswers = _options.UnknownAnswers,
        Draws = _options.Draws,
        Seed = _options.Seed,
        UnknownCount = _values.Unknown,
        Entropy = Rounded(_found.Entropy),
        Approaches = Approaches(Order()),
        Concentration = _options.Weighting == Weighting.AroundChosen ? _options.Concentration : null,
    };

    /// <summary>The candidates: those the report recommends in its order, then the rest by mean rank, then id.</summary>
    private int[] Order()
    {
        var places = _case.Recommended.Select((position, place) => (position, place)).ToDictionary(item => item.position, item => item.place);
        return [.. Enumerable.Range(0, _values.Candidates)
            .OrderBy(candidate => places.TryGetValue(_values.Positions[candidate], out var place) ? place : int.MaxValue)
            .ThenBy(MeanRank)
            .ThenBy(candidate => candidate)];
    }

    private ApproachRobustness[] Approaches(int[] order)
    {
        var (approaches, tier) = (new ApproachRobustness[order.Length], 1);
        for (var place = 0; place < order.Length; place++)
        {
            double? ahead = place + 1 < order.Length ? Rounded(_found.ShareAhead(order[place], order[place + 1])) : null;
            approaches[place] = Approach(order[place], tier, ahead);
            tier += ahead is >= 0.5 - CloseCall and <= 0.5 + CloseCall ? 0 : 1;
        }
        return approaches;
    }

    private ApproachRobustness Approach(int candidate, int tier, double? ahead)
    {
        double[] ranks = [.. Enumerable.Range(0, _values.Candidates).Select(rank => _found.ShareAt(candidate, rank))];
        return new ApproachRobustness
        {
            Id = _case.Order.Approaches[_values.Positions[candidate]].Id,
            Tier = tier,
            Recommended = Rounded(_found.Recommended(candidate)),
            First = Rounded(ranks[0]),
            TopThree = Rounded(ranks.Take(3).Sum()),
            BestRank = RankAt(ranks, Tail),
            WorstRank = RankAt(ranks, 1 - Tail),
            MeanRank = Rounded(MeanRank(candidate)),
            Ranks = [.. ranks.Select(Rounded)],
            CentralWeights = Central(candidate),
            Confidence = _found.Confidence(candidate) is { } confidence ? Rounded(confidence) : null,
            AheadOfNext = ahead,
        };
    }

    private CentralWeights? Central(int candidate)
    {
        if (_found.CentralWeights(candidate) is not { } weights)
            return null;
        double Of(Criterion criterion) => Rounded(weights[(int)criterion] / WeightSource.Whole);
        return new CentralWeights
        {
            Need = Of(Criterion.Need),
            Leverage = Of(Criterion.Leverage),
            Readiness = Of(Criterion.Readiness),
            Ease = Of(Criterion.Ease),
            Speed = Of(Criterion.Speed),
            Fit = Of(Criterion.Fit),
        };
    }

    private double MeanRank(int candidate) =>
        Enumerable.Range(0, _values.Candidates).Sum(rank => (rank + 1) * _found.ShareAt(candidate, rank));

    /// <summary>The first rank at or above which at least a share of the draws lies.</summary>
    private static int RankAt(double[] ranks, double share)
    {
        var (rank, sum) = (0, ranks[0]);
        while (rank + 1 < ranks.Length && Rounded(sum) < share)
            sum += ranks[++rank];
        return rank + 1;
    }

    private static double Rounded(double value) => (double)Math.Round((decimal)value, 6);
}
