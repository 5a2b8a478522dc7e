namespace Toolkit.Rules.Ranking;

/// <summary>The values of the six criteria for one approach, in the order of <see cref="Criterion"/>.</summary>
internal readonly struct CriterionValues(double need, double leverage, double readiness, double ease, double speed, double fit, int adjusted = 0)
{
    private const double HundredthsOfAll = 10_000;

    /// <summary>The hundredths of points that rules of a host add, whatever the weights.</summary>
    internal int Adjusted => adjusted;


    internal double this[Criterion criterion] => criterion switch
    {
        Criterion.Need => need,
        Criterion.Leverage => leverage,
        Criterion.Readiness => readiness,
        Criterion.Ease => ease,
        Criterion.Speed => speed,
        Criterion.Fit => fit,
        _ => 0,
    };

    // Unrolled: this runs for every recommendation of every run.
    internal Score Score(ReadOnlySpan<double> weights)
    {
        var (ofNeed, ofLeverage, ofReadiness) = (weights[(int)Criterion.Need], weights[(int)Criterion.Leverage], weights[(int)Criterion.Readiness]);
        var (ofEase, ofSpeed, ofFit) = (weights[(int)Criterion.Ease], weights[(int)Criterion.Speed], weights[(int)Criterion.Fit]);
        return new Score(
            Scoring.Hundredths(ofNeed, need) + Scoring.Hundredths(ofLeverage, leverage) + Scoring.Hundredths(ofReadiness, readiness)
                + Scoring.Hundredths(ofEase, ease) + Scoring.Hundredths(ofSpeed, speed) + Scoring.Hundredths(ofFit, fit) + adjusted,
            need,
            ofNeed * need + ofLeverage * leverage + ofReadiness * readiness + ofEase * ease + ofSpeed * speed + ofFit * fit
                + adjusted / HundredthsOfAll);
    }

    internal Contribution[] Contributions(CriterionWeights weights)
    {
        var contributions = new Contribution[adjusted == 0 ? Criteria.Count : Criteria.Count + 1];
        foreach (var criterion in Criteria.All)
        {
            var (weight, value) = (weights[criterion], this[criterion]);
            contributions[(int)criterion] = new Contribution(criterion, weight, value, Contribution.PointsOf(Scoring.Hundredths(weight, value)));
        }
        if (adjusted != 0)
            contributions[Criteria.Count] = new Contribution(Criterion.Adjustment, 0, 0, Contribution.PointsOf(adjusted));
        return contributions;
    }

    /// <summary>Orders two approaches by all but their ids.</summary>
    /// <returns>Below 0 when the left one comes first, above 0 when the right one does, 0 when ids have to decide.</returns>
    internal static int Order(in CriterionValues left, in CriterionValues right, ReadOnlySpan<double> weights)
    {
        var byScore = Ranking.Score.Compare(left.Score(weights), right.Score(weights));
        return byScore != 0 ? byScore : Compare(left, right, weights);
    }

    /// <summary>
    /// Orders two approaches whose scores tie to the last bit. A small advantage on a criterion of small weight can vanish in the sum; an
    /// approach that is better on it and worse on none is above all the same.
    /// </summary>
    internal static int Compare(in CriterionValues left, in CriterionValues right, ReadOnlySpan<double> weights)
    {
        foreach (var criterion in Criteria.All)
        {
            var byValue = right[criterion].CompareTo(left[criterion]);
            if (byValue != 0 && weights[(int)criterion] > 0)
                return byValue;
        }
        return 0;
    }
}
