using Toolkit.Rules.Explanation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Reports;

/// <summary>Says why a recommendation stands where it stands: how far its neighbours are, and which criterion makes most of that.</summary>
internal sealed class RankWording(RecommendationReport report)
{
    internal IEnumerable<string> Of(Recommendation item)
    {
        var (above, below) = (At(item.Rank - 1), At(item.Rank + 1));
        yield return Place(item, above, below);
        if (above is { } better && better.Score == item.Score || below is { } worse && worse.Score == item.Score)
            yield return report.Texts.Phrase("report.rank.tie");
        if (above is not null && MostOf(item, above, sign: -1) is { } loss)
            yield return loss;
        if (above is null && below is not null && MostOf(item, below, sign: 1) is { } gain)
            yield return gain;
    }

    private Recommendation? At(int rank) => rank >= 1 && rank <= report.Recommendations.Count ? report.Recommendations[rank - 1] : null;

    private string Place(Recommendation item, Recommendation? above, Recommendation? below) => (above, below) switch
    {
        (null, null) => report.Texts.Phrase("report.rank.only", item.Score),
        (null, { } next) => report.Texts.Phrase("report.rank.first", item.Score, item.Score - next.Score, next.Id),
        ({ } previous, null) => report.Texts.Phrase("report.rank.last", item.Score, previous.Score - item.Score, previous.Id),
        ({ } previous, { } next) => report.Texts.Phrase(
            "report.rank.between", item.Score, previous.Score - item.Score, previous.Id, item.Score - next.Score, next.Id),
    };

    /// <summary>The criterion from which it gains most over another, or loses most against it; of equals the first. Null without any.</summary>
    private string? MostOf(Recommendation item, Recommendation other, int sign)
    {
        var (criterion, most) = (Criterion.Need, 0m);
        for (var index = 0; index < item.Contributions.Count; index++)
        {
            var points = sign * (item.Contributions[index].Points - other.Contributions[index].Points);
            if (points > most)
                (criterion, most) = (item.Contributions[index].Criterion, points);
        }
        return most == 0 ? null : report.Texts.Phrase(
            sign > 0 ? "report.rank.gain" : "report.rank.loss",
            other.Id, new Wording(report.Texts).NameOf(criterion), most);
    }
}
