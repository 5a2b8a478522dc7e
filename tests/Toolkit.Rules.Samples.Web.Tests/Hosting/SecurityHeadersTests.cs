using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;

namespace Toolkit.Rules.Samples.Web.Tests.Hosting;

public sealed class SecurityHeadersTests(WebService service) : IClassFixture<WebService>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/example")]
    [InlineData("/report.css")]
    [InlineData("/site.css")]
    [InlineData("/questionnaire.js")]
    [InlineData("/icon.svg")]
    [InlineData("/approaches")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/nothing")]
    public async Task Answer_OfAnyKind_CarriesThem(string path)
    {
        using var response = await service.Client.GetAsync(path);
        string Header(string name) => response.Headers.GetValues(name).Single();

        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.StartsWith("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        var policy = Header("Content-Security-Policy");
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'; ", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failure_OfTheService_CarriesThemAndTellsNothing()
    {
        using var failing = WebService.With(services => services.AddSingleton<TimeProvider>(new BrokenClock()));
        using var response = await failing.Client.GetAsync("/");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotContain("spring", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_ThatIsTorn_IsTheFaultOfTheClient()
    {
        using var response = await service.Client.PostAsync("/ranking", new StringContent("x", null, "multipart/form-data"));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/example")]
    public async Task Page_OfTheSample_HoldsNoInlineCode(string path)
    {
        var page = await service.Client.GetStringAsync(path);

        Assert.Equal("<script src=\"/questionnaire.js\" defer></script>", Assert.Single(Regex.Matches(page, "<script.*?</script>", RegexOptions.Singleline)).Value);
        Assert.DoesNotMatch("(?i)<style|\\sstyle=|\\son[a-z]+=|javascript:|(src|href|action)=\"(https?:)?//(?!github.com/toolkit-rules/)", page);
    }

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new NotSupportedException("the spring is broken");
    }
}
