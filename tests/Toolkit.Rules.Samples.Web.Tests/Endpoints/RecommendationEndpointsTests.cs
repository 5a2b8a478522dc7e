using System.Net;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Web.Tests.Endpoints;

public sealed class RecommendationEndpointsTests(WebService service) : IClassFixture<WebService>
{
    private static readonly string Lanterns = WebService.Example("fictional-full");

    private static readonly string Bad = Repository.Read("samples", "Toolkit.Rules.Samples.Console", "expected", "bad-profile.json");

    private static RecommendationReport Report => RecommendationEngine.CreateDefault().Recommend(ProfileDocument.Parse(Lanterns));

    [Fact]
    public async Task Post_Profile_GivesTheReportOfTheLibrary()
    {
        using var response = await service.Recommend(Lanterns);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(JsonReport.ToJson(Report), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_MarkdownWanted_GivesMarkdown()
    {
        using var response = await service.Recommend(Lanterns, "text/markdown");

        Assert.Equal("text/markdown; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(MarkdownReport.ToMarkdown(Report), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_HtmlWanted_GivesThePageWithItsOwnPolicy()
    {
        using var response = await service.Recommend(Lanterns, "text/html");

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(HtmlReport.ToHtml(Report), await response.Content.ReadAsStringAsync());
        Assert.Equal([HtmlReport.ContentSecurityPolicy + "; frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(["Accept"], response.Headers.Vary);
    }

    [Theory]
    [InlineData("*/*", "application/json")]
    [InlineData("text/*", "text/markdown")]
    [InlineData("text/html, application/json;q=0.9", "text/html")]
    [InlineData("text/html;q=0.3, application/json;q=0.9", "application/json")]
    [InlineData("application/json;q=0, */*;q=0.1", "text/markdown")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("image/png, text/markdown;q=0.1", "text/markdown")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    [InlineData("text/html;charset=UTF-8;q=0.5, */*;q=0.1", "text/html")]
    public async Task Post_Wishes_AreWeighed(string accept, string type)
    {
        using var response = await service.Recommend(Lanterns, accept);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/xml, */*;q=0")]
    [InlineData("text/html;charset=utf-16")]
    public async Task Post_NoFormThatIsWanted_Is406(string accept)
    {
        using var response = await service.Recommend(Lanterns, accept);

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("application/json, text/markdown, text/html", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/xml")]
    [InlineData("")]
    public async Task Post_NotJson_Is415(string type)
    {
        using var response = await service.Recommend(Lanterns, type: type);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("A profile comes as application/json.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Packed_Is415AndSaysThatNoPackingIsTaken()
    {
        using var content = new ByteArrayContent([31, 139, 8]) { Headers = { ContentType = new("application/json"), ContentEncoding = { "gzip" } } };
        using var response = await service.Client.PostAsync("/recommendations", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Equal(["identity"], response.Headers.GetValues("Accept-Encoding"));
        Assert.Contains("without a content encoding", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BadProfile_ListsEveryProblemOfTheLibrary()
    {
        Assert.False(ProfileDocument.TryRead(Encoding.UTF8.GetBytes(Bad), null, out _, out var expected));
        using var response = await service.Recommend(Bad);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"It has {expected.Count} problems.", problem.GetProperty("detail").GetString());
        Assert.Equal(
            expected.Select(told => (told.Path, told.Line, told.Column, told.Found, told.Allowed, told.Suggestion)),
            problem.GetProperty("problems").EnumerateArray().Select(told => (
                told.GetProperty("path").GetString()!,
                told.GetProperty("line").GetInt32(),
                told.GetProperty("column").GetInt32(),
                told.GetProperty("found").GetString()!,
                told.GetProperty("allowed").GetString()!,
                told.GetProperty("suggestion").GetString())));
    }

    [Fact]
    public async Task Post_BadProfileFromABrowser_ListsEveryProblemOnAPage()
    {
        Assert.False(ProfileDocument.TryRead(Encoding.UTF8.GetBytes(Bad), null, out _, out var expected));
        using var response = await service.Recommend(Bad, "text/html");
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.All(expected, problem => Assert.Contains($"Found {problem.Found}; allowed: {problem.Allowed}", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    [InlineData("null")]
    public async Task Post_NoProfile_Is400(string document)
    {
        using var response = await service.Recommend(document);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"problems\":[{", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
