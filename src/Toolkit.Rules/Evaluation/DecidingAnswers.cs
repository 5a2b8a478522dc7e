using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>Finds the missing answers that can decide a rule.</summary>
internal static class DecidingAnswers
{
    /// <summary>The keys of the fewest missing answers that can decide: the weightiest, until all at their best or all at their worst do.</summary>
    internal static string[] Of(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates, int limit)
    {
        double[] gaps = [.. rule.Pieces.Select(piece => piece.Grade(profile, rates).Billionths)];
        var deciding = new List<string>();
        foreach (var index in Enumerable.Range(0, gaps.Length).Where(index => double.IsNaN(gaps[index])).OrderByDescending(index => rule.Pieces[index].Weight))
        {
            deciding.Add(rule.Pieces[index].Evidence.Indicator.Key);
            if (IsDecided(0) || IsDecided(Precision.Scale))
                break;
        }
        return [.. deciding];

        bool IsDecided(double gap)
        {
            var sums = default(EvidenceSums);
            for (var index = 0; index < gaps.Length; index++)
                sums.Add(deciding.Contains(rule.Pieces[index].Evidence.Indicator.Key) ? gap : gaps[index], rule.Pieces[index].Weight);
            return sums.DecideFirst(limit).Outcome != Outcome.Undecided;
        }
    }
}
