using Toolkit.Rules.Explanation;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Reports;

/// <summary>Says why a recommendation stands where it stands: how far its neighbours are, and which criterion makes most of that.</summary>
internal sealed class RankWording(RecommendationReport report)
{
    internal IEnumerable<string> Of(Recommendation item)
    {
        var (above, below) = (At(item.Place - 1, item.Lever), At(item.Place + 1, item.Lever));
        yield return Place(item, above, below);
        if (above is { } better && better.Score == item.Score || below is { } worse && worse.Score == item.Score)
            yield return report.Texts.Phrase("report.rank.tie");
        if (above is not null && MostOf(item, above, sign: -1) is { } loss)
            yield return loss;
        if (above is null && below is not null && MostOf(item, below, sign: 1) is { } gain)
            yield return gain;
        if (item.Lever != Lever.Own && report.Order.Any(placed => placed.Group != OrderGroup.AskFor))
            yield return report.Texts.Phrase("report.rank.ask");
    }

    /// <summary>The approach at a place, if it is to do or to ask for as the other is: between the two no score decides.</summary>
    private PlacedApproach? At(int place, Lever lever) =>
        report.Order.FirstOrDefault(item => item.Place == place && item.Group != OrderGroup.AskFor == (lever == Lever.Own));

    private string Place(Recommendation item, PlacedApproach? above, PlacedApproach? below) => (above, below) switch
    {
        (null, null) => report.Texts.Phrase("report.rank.only", item.Score),
        (null, { } next) => report.Texts.Phrase("report.rank.first", item.Score, item.Score - next.Score, next.Id),
        ({ } previous, null) => report.Texts.Phrase("report.rank.last", item.Score, previous.Score - item.Score, previous.Id),
        ({ } previous, { } next) => report.Texts.Phrase(
            "report.rank.between", item.Score, previous.Score - item.Score, previous.Id, item.Score - next.Score, next.Id),
    };

    /// <summary>The criterion from which it gains most over another, or loses most against it; of equals the first. Null without any.</summary>
    private string? MostOf(Recommendation item, PlacedApproach other, int sign)
    {
        var (criterion, most) = (Criterion.Need, 0m);
        var others = report.Recommendations.FirstOrDefault(candidate => candidate.Id == other.Id)?.Contributions
            ?? report.Others.First(candidate => candidate.Id == other.Id).Contributions;
        foreach (var part in Enumerable.Range(0, Criteria.Count + 1).Select(index => (Criterion)index))
        {
            var points = sign * (PointsOf(item.Contributions, part) - PointsOf(others, part));
            if (points > most)
                (criterion, most) = (part, points);
        }
        return most == 0 ? null : report.Texts.Phrase(
            sign > 0 ? "report.rank.gain" : "report.rank.loss",
            other.Id, new Wording(report.Texts).NameOf(criterion), most);
    }

    /// <summary>The points of a part of a score; 0 where rules of the host add none.</summary>
    private static decimal PointsOf(IReadOnlyList<Contribution> contributions, Criterion part) =>
        (int)part < contributions.Count ? contributions[(int)part].Points : 0;
}
