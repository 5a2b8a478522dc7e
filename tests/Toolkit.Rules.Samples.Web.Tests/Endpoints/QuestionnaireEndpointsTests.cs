using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Web.Forms;

namespace Toolkit.Rules.Samples.Web.Tests.Endpoints;

public sealed partial class QuestionnaireEndpointsTests(WebService service) : IClassFixture<WebService>
{
    private static readonly (string, string)[] Organisation =
        [(Field.Id, "acme"), (Field.Name, "Acme"), (Field.Kind, "department"), (Field.AsOf, "2026-10-31")];

    [Fact]
    public async Task Home_Opened_AsksEveryQuestionOnce()
    {
        var page = WebUtility.HtmlDecode(await service.Client.GetStringAsync("/"));
        var asked = QuestionField().Matches(page).Select(question => question.Groups[1].Value).ToList();

        Assert.Equal(IndicatorCatalogue.All.Select(indicator => indicator.Key).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.All(IndicatorCatalogue.All, indicator => Assert.Contains($"<legend>{indicator.Question}</legend>", page, StringComparison.Ordinal));
        Assert.All(IndicatorCatalogue.All.OfType<Indicator<MaturityLevel>>(), indicator =>
            Assert.All(indicator.Text(Texts.TextCatalogue.English).Anchors, anchor => Assert.Contains($": {anchor}</span>", page, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Ranking_OfAnswers_IsThatOfTheLibrary()
    {
        using var response = await service.Post("/ranking", [.. Organisation, (DigitalWorkforceIndicators.VacancyRate.Key, "18"), ("digital-minister-influence", "0"), ("minister-spend-lever", "false")]);
        var report = RecommendationEngine.CreateDefault().Recommend(OrganisationProfile
            .Create("acme", "Acme", OrganisationKind.Department, new DateTime(2026, 10, 31))
            .With(DigitalWorkforceIndicators.VacancyRate, 18)
            .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level0)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false));
        using var expected = new StringWriter();
        HtmlReport.WriteFragment(report, expected);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(expected.ToString().TrimEnd(), await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("digital-vacancy-rate", "eighteen", "the text \"eighteen\"")]
    [InlineData("digital-vacancy-rate", "180", "180")]
    [InlineData("digital-vacancy-rate", "NaN", "the text \"NaN\"")]
    [InlineData("digital-profession-maturity", "5", "5")]
    [InlineData("minister-spend-lever", "perhaps", "the text \"perhaps\"")]
    [InlineData("digital-vacancy-rat", "18", "the unknown indicator \"digital-vacancy-rat\"")]
    [InlineData("digital-vacancy-rate.state", "not-applicable", "\"not applicable:\" without a reason")]
    [InlineData("digital-vacancy-rate.state", "perhaps", "an answer beside")]
    [InlineData("priorities.3", "10", "10")]
    [InlineData("asOf", "2026-02-30", "the text \"2026-02-30\"")]
    [InlineData("organisation.name", "", "nothing;")]
    [InlineData("organisation.kind", "ministry", "the text \"ministry\"")]
    [InlineData("contract-size-median", "5000000", "an amount without a currency")]
    public async Task Ranking_BadField_NamesItAndWhatItHolds(string field, string text, string found)
    {
        using var response = await service.Post("/ranking", [.. Organisation.Where(given => given.Item1 != field), (field, text)]);
        var part = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"<li><a href=\"#{field.Replace(".state", "", StringComparison.Ordinal)}\">", part, StringComparison.Ordinal);
        Assert.Contains("Found " + found, part, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"ranking\"", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ranking_AnswerBesideDontKnow_IsAContradiction()
    {
        using var response = await service.Post("/ranking", [.. Organisation, ("digital-vacancy-rate", "18"), ("digital-vacancy-rate.state", "unknown")]);

        Assert.Contains("one of them", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_Downloaded_AreTheProfile()
    {
        using var response = await service.Post("/answers", [.. Organisation, ("digital-vacancy-rate", "18"), ("digital-vacancy-rate.source", "HR system"), ("priorities.5", "0.8")]);

        Assert.Equal("answers.json", response.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(
            ProfileDocument.ToJson(OrganisationProfile.Create("acme", "Acme", OrganisationKind.Department, new DateTime(2026, 10, 31))
                .With(DigitalWorkforceIndicators.VacancyRate, 18, "HR system").WithPriority(Finding.DigitalWorkforce, 0.8)),
            await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/answers")]
    [InlineData("/report")]
    [InlineData("/")]
    public async Task Post_BadAnswers_ShowsThePageWithThem(string path)
    {
        using var response = await service.Post(path, [.. Organisation, ("digital-vacancy-rate", "18 or so")]);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("value=\"18 or so\" aria-invalid=\"true\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NoFile_SaysSoAndKeepsTheAnswers()
    {
        using var response = await service.Post("/open", [.. Organisation, ("digital-vacancy-rate", "18")]);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("No file was chosen", page, StringComparison.Ordinal);
        Assert.Contains("value=\"18\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ProfileOfTheExamples_FillsThePage()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(WebService.Example("fictional-full"))), Field.Upload, "answers.json" } };
        using var response = await service.Client.PostAsync("/open", form);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("value=\"Department of Lanterns and Tides (fictional)\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NoForm_Is415()
    {
        using var response = await service.Client.PostAsync("/ranking", new StringContent("{}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [GeneratedRegex("<fieldset class=\"question\" id=\"([^\"]+)\"")]
    private static partial Regex QuestionField();
}
