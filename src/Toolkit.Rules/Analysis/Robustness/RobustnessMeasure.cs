using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Measures how sure the order of a profile is, in the order of the report, rounded, in tiers.</summary>
internal sealed class RobustnessMeasure
{
    /// <summary>A rank is in the interval when this share of the draws lies to each side of it.</summary>
    private const double Tail = 0.05;

    /// <summary>How far from even neighbours may be and still share a tier.</summary>
    private const double CloseCall = 0.05;

    private readonly IRankedProfile _profile;
    private readonly RobustnessOptions _options;
    private readonly ApproachValues _values;
    private readonly Acceptability _found;

    private RobustnessMeasure(IRankedProfile profile, RobustnessOptions options)
    {
        _profile = profile;
        _options = options;
        var reader = new ValueReader(profile);
        _values = options.UnknownAnswers == UnknownAnswers.Drawn ? reader.Drawn() : reader.AsTheyAre();
        _found = Acceptability.Measure(_values, WeightSource.From(options, profile.Ranking.Weights), options);
    }

    internal static RankingRobustness Of(IRankedProfile profile, RobustnessOptions options) =>
        new RobustnessMeasure(profile, options).Figures();

    private RankingRobustness Figures() => new(
        _options.Weighting,
        _options.UnknownAnswers,
        _options.Draws,
        _options.Seed,
        _values.Unknown,
        Rounded(_found.Entropy),
        Approaches(Order()),
        _options.Weighting == Weighting.AroundChosen ? _options.Concentration : null);

    /// <summary>The candidates: those the report recommends in its order, then the rest by mean rank, then id.</summary>
    private int[] Order()
    {
        var places = _profile.Ranked.Select((item, place) => (item.Position, place)).ToDictionary(item => item.Position, item => item.place);
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
        return new ApproachRobustness(
            _profile.Ranking.Approaches[_values.Positions[candidate]].Id,
            tier,
            Rounded(_found.Recommended(candidate)),
            Rounded(ranks[0]),
            Rounded(ranks.Take(3).Sum()),
            RankAt(ranks, Tail),
            RankAt(ranks, 1 - Tail),
            Rounded(MeanRank(candidate)),
            [.. ranks.Select(Rounded)],
            Central(candidate),
            _found.Confidence(candidate) is { } confidence ? Rounded(confidence) : null,
            ahead);
    }

    private CentralWeights? Central(int candidate)
    {
        if (_found.CentralWeights(candidate) is not { } weights)
            return null;
        double Of(Criterion criterion) => Rounded(weights[(int)criterion] / WeightSource.Whole);
        return new CentralWeights(
            Of(Criterion.Need), Of(Criterion.Leverage), Of(Criterion.Readiness), Of(Criterion.Ease), Of(Criterion.Speed), Of(Criterion.Fit));
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
