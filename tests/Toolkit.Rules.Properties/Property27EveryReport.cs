using FsCheck.Xunit;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>The properties of every report by itself.</summary>
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
            var need = verdict.Need;
            // In decimals, as a reader of the report reckons; what is off by the rounding of two printed figures counts as there.
            var isClear = verdict.Coverage >= 0.5 && (decimal)need.Low >= Math.Round(((decimal)threshold + 0.1m) * (decimal)verdict.Coverage, 9, MidpointRounding.ToZero);
            var expected = need.Low >= threshold || isClear ? Outcome.Recommended
                : need.Value < threshold ? Outcome.NotNeeded
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
    public void Place_OfThePrintedFigures_IsLeverThenScoreThenNeedThenId(Situation situation)
    {
        var report = situation.Report();
        var found = report.Order;
        Assert.Equal(Enumerable.Range(1, found.Count), found.Select(item => item.Place));
        Assert.Equal(Enumerable.Range(1, report.Recommendations.Count), report.Recommendations.Select(item => item.Rank));
        Assert.Equal(found.Where(item => item.Outcome == Outcome.Recommended).Select(item => item.Id), report.Recommendations.Select(item => item.Id));
        var contributions = report.Recommendations.Select(item => (item.Id, item.Contributions))
            .Concat(report.Others.Select(other => (other.Id, other.Contributions)))
            .ToDictionary(item => item.Id, item => item.Contributions.Sum(part => part.Weight * part.Value), StringComparer.Ordinal);
        foreach (var (above, below) in found.Zip(found.Skip(1)))
        {
            var isOwn = above.Group != OrderGroup.AskFor;
            if (isOwn != (below.Group != OrderGroup.AskFor))
            {
                Assert.True(isOwn, $"{above.Id} is to ask for and stands above {below.Id}");
                continue;
            }
            var said = $"{above.Id} {above.Score} {above.Need} is above {below.Id} {below.Score} {below.Need}";
            Assert.True(above.Score > below.Score || (above.Score == below.Score && above.Need.Value >= below.Need.Value), said);
            // Where score and need print alike the id decides, unless what was rounded away does.
            if (above.Score == below.Score && above.Need.Value.Equals(below.Need.Value))
                Assert.True(string.CompareOrdinal(above.Id, below.Id) < 0 || contributions[above.Id] >= contributions[below.Id], said);
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
            before.Recommendations.Where(found => found.Id != id).Select(ReportDump.WithoutPlace),
            after.Recommendations.Select(ReportDump.WithoutPlace));
        Assert.Equal(before.Others.Select(ReportDump.WithoutPlace), after.Others.Where(other => other.Id != id).Select(ReportDump.WithoutPlace));
        Assert.Equal(Verdict.AllOf(before)[id] with { Suppressed = true, Missing = [] }, Verdict.AllOf(after)[id] with { Missing = [] });
    }

    /// <summary>An undecided approach names answers that decide it when all are at their best, or all at their worst.</summary>
    [Property]
    public void Undecided_AnswersItNames_CanDecideIt(Situation situation)
    {
        var figures = situation.Figures;
        foreach (var other in situation.Report().Others.Where(other => other.Outcome == Outcome.Undecided && other.Missing.Count > 0).Take(3))
        {
            var words = other.Text.Split(' ', ',', '.', ';', ':', '(', ')').ToHashSet(StringComparer.Ordinal);
            var named = figures.Indicators.Where(indicator => words.Contains(indicator.Key) && other.Missing.Contains(indicator.Key)).ToList();
            Assert.NotEmpty(named);
            Assert.Equal(other.Deciding.Order(StringComparer.Ordinal), named.Select(indicator => indicator.Key).Order(StringComparer.Ordinal));
            var ends = new[] { named.Aggregate(situation.Survey, (answered, indicator) => answered.With(figures.AtTarget(indicator))), named.Aggregate(situation.Survey, (answered, indicator) => answered.With(figures.AtWorst(indicator))) };
            Assert.True(
                ends.Any(end => Verdict.AllOf(situation.With(end).Report())[other.Id].Raw != Outcome.Undecided),
                $"{other.Text}\nanswered {string.Join(", ", named)}");
        }
    }
}
