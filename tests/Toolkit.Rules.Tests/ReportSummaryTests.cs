using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests;

/// <summary>The first sentences of a report agree with its order.</summary>
public sealed class ReportSummaryTests
{
    private static readonly OrganisationProfile SomeAnswered = Some.Profile(OrganisationKind.Government, "USD")
        .With(LeaderEngagementIndicators.DigitalMinisterNamed, false)
        .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level0)
        .With(LeaderEngagementIndicators.MinistersInFiveYears, 6)
        .With(LeaderEngagementIndicators.MinisterSpendLever, false)
        .With(LeaderEngagementIndicators.CabinetDigitalReviews, 0);

    public static TheoryData<string> Samples => ReportSamples.Names;

    [Fact]
    public void Summary_OneRecommended_SaysWhatToDoWhatToFindOutAndHowSure()
    {
        var report = RecommendationEngine.CreateDefault().Recommend(SomeAnswered);

        var first = report.Order.First(item => item.Outcome == Outcome.Recommended);
        var open = report.Order.First(item => item.Question is not null);
        Assert.Equal(3, report.Summary.Count);
        Assert.Equal($"Do first: {first.Title} ({first.Id}). It is needed whatever the missing answers are.", report.Summary[0]);
        Assert.Equal(
            $"Find out first: {TextCatalogue.English.Indicator(open.Question!)!.Question} The answer does most to decide {open.Title} ({open.Id}).",
            report.Summary[1]);
        Assert.StartsWith("How sure: whatever the missing answers are, 1 of 1 recommended approaches are needed. Nine in ten draws put ", report.Summary[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_NothingAnswered_SaysOnlyWhatToFindOut()
    {
        var sentence = Assert.Single(RecommendationEngine.CreateDefault().Recommend(Some.Profile(OrganisationKind.Government)).Summary);

        Assert.StartsWith("Find out first: ", sentence, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Summary_AnyReport_NamesTheFirstOfTheOrder(string sample)
    {
        var report = ReportSamples.All[sample]();
        var (toDo, open) = (report.Order.FirstOrDefault(item => item.Group == OrderGroup.Do), report.Order.FirstOrDefault(item => item.Question is not null));

        Assert.Equal(toDo is not null, report.Summary.Any(sentence => sentence.StartsWith($"Do first: {toDo?.Title} ({toDo?.Id}).", StringComparison.Ordinal)));
        Assert.Equal(open is not null, report.Summary.Any(sentence => sentence.EndsWith($"{open?.Title} ({open?.Id}).", StringComparison.Ordinal)));
        Assert.Equal(report.Recommendations.Count > 0, report.Summary.Any(sentence => sentence.StartsWith("How sure: ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Summary_OfAReportReadFromADocument_IsTheSame()
    {
        var report = RecommendationEngine.CreateDefault().Recommend(SomeAnswered);

        Assert.Equal(report.Summary, JsonReport.Parse(JsonReport.ToJson(report)).Summary);
    }
}
