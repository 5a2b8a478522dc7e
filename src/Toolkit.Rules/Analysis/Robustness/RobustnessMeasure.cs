using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Measures how sure the order of a profile is, in the order of the report, rounded, in tiers.</summary>
internal sealed class RobustnessMeasure
{
    /// <summary>How far from even neighbours may be and still share a tier.</summary>
    private const double CloseCall = 0.05;

    /// <summary>Enough for a share to within 0.03.</summary>
    private const int JudgementDraws = 1000;

    private readonly IRankedProfile _profile;
    private readonly RobustnessOptions _options;
    private readonly ApproachValues _values;
    private readonly Acceptability _found;

    private RobustnessMeasure(IRankedProfile profile, RobustnessOptions options)
    {
        _profile = profile;
        _options = options;
        var reader = new ValueReader(profile, options.Judgement);
        _values = options.UnknownAnswers == UnknownAnswers.Drawn ? reader.Drawn() : reader.AsTheyAre();
        _found = Acceptability.Measure(_values, AllowedWeights.From(options, profile.Ranking.Weights), options);
    }

    internal static RankingRobustness Of(IRankedProfile profile, RobustnessOptions options) =>
        new RobustnessMeasure(profile, options).Figures();

    /// <summary>The places that nine in ten draws of missing answers and judged figures give each approach, by position; null for those that can have none.</summary>
    /// <param name="profile">The profile; its weights stay as chosen.</param>
    /// <param name="draws">How many draws are made.</param>
    /// <param name="judgement">The share by which judged figures are drawn, up or down.</param>
    internal static PlaceRange?[] LikelyPlaces(IRankedProfile profile, int draws, double judgement)
    {
        var values = new ValueReader(profile, judgement).Drawn(asPrinted: true);
        if (!values.Varies)
            return AsTheyStand(profile);
        var options = new RobustnessOptions { Weighting = Weighting.Chosen, Draws = draws };
        var ranks = new Sampling(values, AllowedWeights.From(options, profile.Ranking.Weights), options).CountRanks();
        var places = new PlaceRange?[profile.Outcomes.Length];
        for (var candidate = 0; candidate < values.Candidates; candidate++)
        {
            var shares = ranks.Shares(candidate);
            places[values.Positions[candidate]] = new PlaceRange(shares.Best, shares.Worst);
        }
        return places;
    }

    // With nothing left to draw, ties too are decided as in the report.
    private static PlaceRange?[] AsTheyStand(IRankedProfile profile) =>
        [.. RankedApproach.Places(profile.Ranked, profile.Outcomes.Length).Select(place => place == 0 ? (PlaceRange?)null : new PlaceRange(place, place))];

    private RankingRobustness Figures() => new RankingRobustness
    {
        Weighting = _options.Weighting,
        UnknownAnswers = _options.UnknownAnswers,
        Draws = _options.Draws,
        Seed = _options.Seed,
        UnknownCount = _values.Unknown,
        Judgement = _options.Judgement,
        FirstUnderJudgement = FirstUnderJudgement(),
        Entropy = Rounded(_found.Entropy),
        Approaches = Approaches(Order()),
        Concentration = _options.Weighting == Weighting.AroundChosen ? _options.Concentration : null,
    };

    private double? FirstUnderJudgement()
    {
        if (_options.Judgement <= 0 || _profile.Ranked.Length == 0)
            return null;
        var values = new ValueReader(_profile, _options.Judgement).AsTheyAre();
        var options = new RobustnessOptions { Weighting = Weighting.Chosen, Draws = Math.Min(_options.Draws, JudgementDraws), Seed = _options.Seed };
        var ranks = new Sampling(values, AllowedWeights.From(options, _profile.Ranking.Weights), options).CountRanks();
        return Rounded(ranks.ShareAt(Array.IndexOf(values.Positions, _profile.Ranked[0].Position), 0));
    }

    /// <summary>The candidates: those that have a place in the report in its order, then the rest by mean rank, then id.</summary>
    private int[] Order()
    {
        var places = RankedApproach.Places(_profile.Ranked, _profile.Outcomes.Length);
        return [.. Enumerable.Range(0, _values.Candidates)
            .OrderBy(candidate => places[_values.Positions[candidate]] is > 0 and var place ? place : int.MaxValue)
            .ThenBy(candidate => _found.Ranks(candidate).Mean)
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
        var ranks = _found.Ranks(candidate);
        return new ApproachRobustness
        {
            Id = _profile.Ranking.Approaches[_values.Positions[candidate]].Id,
            Tier = tier,
            Recommended = Rounded(_found.Recommended(candidate)),
            First = Rounded(ranks.First),
            TopThree = Rounded(ranks.Among(first: 3)),
            BestRank = ranks.Best,
            WorstRank = ranks.Worst,
            MeanRank = Rounded(ranks.Mean),
            Ranks = [.. ranks.All.Select(Rounded)],
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

    private static double Rounded(double value) => RankShares.Rounded(value);
}
