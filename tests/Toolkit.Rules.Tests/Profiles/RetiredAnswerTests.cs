using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Profiles;

/// <summary>Answers to questions that are no longer asked: kept, never counted, and said in every report.</summary>
public sealed class RetiredAnswerTests
{
    private const string Incidents = "major-it-incident-count";

    private static readonly RetiredIndicator Retired = IndicatorCatalogue.FindRetired(Incidents)!;

    public static TheoryData<string> Keys { get; } = [.. IndicatorCatalogue.Retired.Select(retired => retired.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Read_AnswerOfAnyForm_IsNotRefused(string key)
    {
        foreach (var answer in new[] { "123", "-1.5", "\"twelve\"", "true", "[1, { \"a\": [] }]", "{ \"value\": 3, \"source\": \"log\", \"odd\": 1 }" })
            Assert.Equal([key], Read(key, answer).Retired.Select(retired => retired.Key));
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Find_KeyNoLongerAsked_IsNone(string key) => Assert.Null(IndicatorCatalogue.Find(key));

    [Fact]
    public void Read_Null_IsNoAnswer() => Assert.Empty(Read(Incidents, "null").Retired);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[1, 2")]
    public void Read_NoJson_IsRefused(string answer) =>
        Assert.False(ProfileDocument.TryRead(System.Text.Encoding.UTF8.GetBytes(Document(Incidents, answer)), null, out _, out _));

    [Theory]
    [InlineData("123")]
    [InlineData("\"twelve \u00e9\"")]
    [InlineData("{\"value\":123,\"source\":\"log\",\"tags\":[1,2]}")]
    public void ToJson_ReadAnswer_GivesItBack(string answer)
    {
        var profile = Read(Incidents, answer);
        var again = ProfileDocument.Parse(ProfileDocument.ToJson(profile));

        Assert.Equal(profile[Retired], again[Retired]);
        Assert.Equal(ProfileDocument.ToJson(profile), ProfileDocument.ToJson(again));
        Assert.Contains(answer.Split(',')[0].TrimStart('{').Split(':')[0], ProfileDocument.ToJson(profile), StringComparison.Ordinal);
    }

    [Fact]
    public void ToJson_CommentWithinTheAnswer_IsLeftOut() =>
        Assert.Equal(ProfileDocument.ToJson(Read(Incidents, "[1, 2]")), ProfileDocument.ToJson(Read(Incidents, "[1, /* two */ 2,]")));

    [Theory]
    [InlineData("123", "", "123")]
    [InlineData("twelve", "", "\"twelve\"")]
    [InlineData("3", "the log", "\"source\": \"the log\"")]
    public void TryAnswer_AnyText_IsTakenAndUnknown(string text, string source, string written)
    {
        Assert.True(IndicatorCatalogue.All.TryAnswer(Incidents, text, CultureInfo.InvariantCulture, out var indicator, out var answer, out _, source: source));
        var profile = Some.Department().With(indicator, answer);

        Assert.Equal(AnswerState.Unknown, profile[indicator].State);
        Assert.Contains(written, ProfileDocument.ToJson(profile), StringComparison.Ordinal);
    }

    [Fact]
    public void TryAnswer_Nothing_TakesTheAnswerBack()
    {
        var profile = Read(Incidents, "123");
        Assert.True(Retired.TryAnswer("", CultureInfo.InvariantCulture, out var answer, out _));

        Assert.Empty(profile.With(Retired, answer).Retired);
        Assert.Empty(profile.Without(Retired).Retired);
    }

    [Fact]
    public void With_NumberOfAProgram_IsKeptAndUnknown()
    {
        var profile = Some.Department().With(Retired, Answer.OfNumber(-3, "the log")).WithNotApplicable(IndicatorCatalogue.FindRetired("largest-project-money")!, "none");

        Assert.Equal(2, profile.Retired.Count());
        Assert.All(profile.Retired, retired => Assert.Equal(AnswerState.Unknown, profile[retired].State));
        Assert.Contains("\"notApplicable\": \"none\"", ProfileDocument.ToJson(profile), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Recommend_AnswerKept_ChangesNothingButTheNotice(string key)
    {
        var retired = IndicatorCatalogue.FindRetired(key)!;
        var with = Engine.Recommend(Read(key, "1"));

        var notice = Assert.Single(with.Notices);
        Assert.Equal(NoticeKind.RetiredQuestion, notice.Kind);
        Assert.Equal(key, notice.Indicator);
        Assert.Contains($"The question is now {retired.ReplacedBy.Key}: {retired.ReplacedBy.Question}", notice.Text, StringComparison.Ordinal);
        Assert.Equal(Orders(Engine.Recommend(Read(key, "null"))), Orders(with));
    }

    [Fact]
    public void Recommend_NewQuestionAnsweredAsWell_CountsTheNewOne()
    {
        var both = Read(Incidents, "123").With(CapitalInvestmentIndicators.CriticalServiceOutageShare, 75);

        Assert.Equal(
            Orders(Engine.Recommend(both.Without(Retired))), Orders(Engine.Recommend(both)));
        Assert.Single(Engine.Recommend(both).Notices);
    }

    [Fact]
    public void Assess_ChangeToARetiredQuestion_ChangesNoPlaceAndIsSaid()
    {
        var start = Engine.Assess(Read("early-stop-count", "null"));
        var scenario = start.With(Retired, Answer.OfNumber(3));

        Assert.Empty(scenario.Changes().Approaches);
        Assert.Equal([Retired], scenario.Profile.Retired);
        Assert.Single(scenario.Report.Notices);
    }

    [Fact]
    public void Recommend_FiguresForARetiredQuestion_AreSaidAndChangeNothing()
    {
        var engine = RecommendationEngine.Create(options => options.EvidenceOverrides[Incidents] = new EvidenceOverride { Trigger = 3 });
        var report = engine.Recommend(Some.Department());

        Assert.Equal(Incidents, Assert.Single(report.Notices, notice => notice.Kind == NoticeKind.RetiredQuestion).Indicator);
        Assert.Contains("figures that were set for it change nothing", report.Notices[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_ReportWithTheNotice_KeepsItsKind()
    {
        var report = JsonReport.Parse(JsonReport.ToJson(Engine.Recommend(Read(Incidents, "1"))));

        Assert.Equal(NoticeKind.RetiredQuestion, Assert.Single(report.Notices).Kind);
    }

    private static RecommendationEngine Engine { get; } = RecommendationEngine.CreateDefault();

    private static OrganisationProfile Read(string key, string answer) => ProfileDocument.Parse(Document(key, answer));

    private static string Document(string key, string answer) =>
        "{\"organisation\":{\"id\":\"a\",\"name\":\"A\",\"kind\":\"department\",\"staff\":9000},\"asOf\":\"2026-10-31\",\"answers\":{\"" + key + "\":" + answer + ", \"digital-vacancy-rate\": 30}}";

    private static IEnumerable<string> Orders(RecommendationReport report) => report.Order.Select(placed => $"{placed.Id} {placed.Score}");
}
