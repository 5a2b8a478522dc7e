using FsCheck.Xunit;
using Toolkit.Rules.Columns;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Columns give the figures of the single call, whatever lies side by side and however many threads work.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property11Columns
{
    [Property]
    public void Figures_OrganisationsSideBySide_AreThoseOfTheSingleReport(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var figures = situation.Figures;
        var engine = situation.Engine();
        OrganisationProfile[] profiles =
            [situation.Survey.ToProfile(), .. Enumerable.Range(0, dice.Between(0, 40)).Select(_ => SurveyDraw.One(dice, figures).ToProfile())];
        var columns = profiles.Aggregate(engine.CreateColumns(), (columns, profile) => columns.Add(profile));

        var ranking = columns.Rank(dice.OneOf(1, 5, 30), dice.OneOf(1, 3));

        Assert.Equal(profiles.Length, ranking.Count);
        for (var index = 0; index < profiles.Length; index++)
            AssertSame(engine.Recommend(profiles[index]), ranking, ranking[index]);
    }

    private static void AssertSame(RecommendationReport report, ColumnRanking ranking, RankedOrganisation found)
    {
        Assert.Same(report.Organisation, found.Organisation);
        Assert.Equal(
            report.Order.Select(placed => placed.Id).Take(ranking.Places),
            Enumerable.Range(1, ranking.Places).Select(found.At).OfType<int>().Select(position => ranking.Approaches[position].Id));
        var outcomes = found.Outcomes();
        for (var position = 0; position < outcomes.Count; position++)
        {
            var (id, outcome, score) = (ranking.Approaches[position].Id, outcomes[position], found.Score(position));
            if (report.Recommendations.FirstOrDefault(item => item.Id == id) is { } recommended)
            {
                Assert.Equal(recommended.Score, score!.Value);
                Assert.Equal(recommended.Outcome, outcome.Outcome);
                Assert.Equal(recommended.Certainty, outcome.Certainty!.Value);
                Assert.Equal(recommended.Need, outcome.Interval);
                Assert.Equal(recommended.Coverage, outcome.Coverage);
            }
            else if (report.Others.Single(item => item.Id == id) is var other)
            {
                Assert.Equal(other.Place is null ? null : other.Score, score);
                Assert.Equal(other.RawOutcome, outcome.Outcome);
                Assert.Equal(other.Certainty, outcome.Certainty);
                Assert.Equal(other.Need, outcome.Interval);
                Assert.Equal(other.Coverage, outcome.Coverage);
            }
        }
    }
}
