using FsCheck.Xunit;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>What is true of every report by itself.</summary>
[Generated(typeof(Arbitraries), Cases = 300)]
public sealed class Property27EveryReport
{
    [Property]
    public void Figures_OfEveryApproach_AreWithinTheirRanges(Situation situation)
    {
        foreach (var verdict in Verdict.AllOf(situation.Report()).Values)
        {
            var need = verdict.Need;
            Assert.True(need.Low is >= 0 and <= 1 && need.High is >= 0 and <= 1 && need.Low <= need.High, verdict.ToString());
            Assert.True(need.Value is null || (need.Low <= need.Value && need.Value <= need.High), verdict.ToString());
            Assert.True(verdict.Coverage is >= 0 and <= 1, verdict.ToString());
            Assert.True(verdict.Raw != Outcome.NotApplicable || (need.Value is null && verdict.Coverage.Equals(0) && verdict.IsCertain), verdict.ToString());
        }
    }

    [Property]
    public void Outcome_OfEveryApproach_FollowsFromThePrintedFigures(Situation situation)
    {
        var threshold = situation.Setting.OutcomeThreshold;
        foreach (var verdict in Verdict.AllOf(situation.Report()).Values.Where(verdict => verdict.Raw != Outcome.NotApplicable))
        {
            var (need, enough) = (verdict.Need, verdict.Coverage >= 0.5);
            var expected = need.Value >= threshold && (enough || need.Low >= threshold) ? Outcome.Recommended
                : need.Value < threshold && (enough || need.High < threshold) ? Outcome.NotNeeded
                : Outcome.Undecided;
            Assert.True(expected == verdict.Raw, verdict.ToString());
            var certain = need.Low >= threshold || need.High < threshold;
            Assert.True(verdict.Certainty == (expected == Outcome.Undecided ? null : certain ? Certainty.Certain : Certainty.Provisional), verdict.ToString());
        }
    }

    [Property]
    public void Approaches_OfTheCatalogue_AppearExactlyOnce(Situation situation)
    {
        var report = situation.Report();
        var expected = situation.Catalogue.Descriptors.Select(approach => approach.Id).Except(situation.Setting.Disabled);
        var found = report.Recommendations.Select(item => item.Id).Concat(report.Others.Select(other => other.Id));
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(report.Others.Select(other => other.Id).Order(StringComparer.Ordinal), report.Others.Select(other => other.Id));
    }

    [Property]
    public void Score_OfEveryRecommendation_IsTheSumOfItsPrintedPoints(Situation situation)
    {
        foreach (var found in situation.Report().Recommendations)
        {
            Assert.Equal(found.Score, found.Contributions.Sum(part => Math.Round(part.Points, 2)));
            Assert.InRange(found.Score, 0, 100.03m);
            Assert.All(found.Contributions, part =>
            {
                Assert.True(part.Value is >= 0 and <= 1 && part.Weight is >= 0 and <= 1, part.ToString());
                Assert.True(Math.Abs((double)part.Points - 100 * part.Weight * part.Value) <= 0.005 + 1e-6, part.ToString());
            });
            Assert.Equal(1, found.Contributions.Sum(part => part.Weight), 1e-8);
        }
    }

    [Property]
    public void Rank_OfThePrintedFigures_IsScoreThenNeedThenId(Situation situation)
    {
        var found = situation.Report().Recommendations;
        Assert.Equal(Enumerable.Range(1, found.Count), found.Select(item => item.Rank));
        foreach (var (above, below) in found.Zip(found.Skip(1)))
        {
            var said = $"{above.Id} {above.Score} {above.Need} is above {below.Id} {below.Score} {below.Need}";
            Assert.True(above.Score > below.Score || (above.Score == below.Score && above.Need.Value >= below.Need.Value), said);
            // Where score and need print alike the id decides, unless what was rounded away does.
            if (above.Score == below.Score && above.Need.Value.Equals(below.Need.Value))
                Assert.True(string.CompareOrdinal(above.Id, below.Id) < 0 || Unrounded(above) >= Unrounded(below), said);
        }
    }

    [Property]
    public void Others_OneMoreSuppressed_AreUnchanged(Situation situation, Choice choice)
    {
        var setting = situation.Setting;
        var before = situation.Report();
        if (before.Recommendations.Count == 0)
            return;
        var id = choice.Dice().OneOf(before.Recommendations).Id;
        var after = situation.With(setting with { Suppressed = setting.Suppressed.SetItem(id, 0) }).Report();
        Assert.Equal(
            before.Recommendations.Where(found => found.Id != id).Select(ReportDump.WithoutRank),
            after.Recommendations.Select(ReportDump.WithoutRank));
        Assert.Equal(before.Others.Select(ReportDump.OfPart), after.Others.Where(other => other.Id != id).Select(ReportDump.OfPart));
        Assert.Equal(Verdict.AllOf(before)[id] with { Suppressed = true, Missing = [] }, Verdict.AllOf(after)[id] with { Missing = [] });
    }

    /// <summary>An undecided approach names the answers that decide it, whatever they turn out to be.</summary>
    [Property]
    public void Undecided_AnswersItNames_DecideIt(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var figures = situation.Figures;
        foreach (var other in situation.Report().Others.Where(other => other.RawOutcome == Outcome.Undecided && other.Missing.Count > 0).Take(3))
        {
            var words = other.Text.Split(' ', ',', '.', ';', ':', '(', ')').ToHashSet(StringComparer.Ordinal);
            var named = figures.Indicators.Where(indicator => words.Contains(indicator.Key) && other.Missing.Contains(indicator.Key)).ToList();
            Assert.NotEmpty(named);
            var survey = named.Aggregate(situation.Survey, (answered, indicator) =>
                answered.With(dice.Chance(50) ? figures.AtTarget(indicator) : figures.AtWorst(indicator)));
            Assert.True(Verdict.AllOf(situation.With(survey).Report())[other.Id].Raw != Outcome.Undecided, $"{other.Text}\nanswered {string.Join(", ", named)}");
        }
    }

    private static double Unrounded(Recommendation found) => found.Contributions.Sum(part => part.Weight * part.Value);
}
