using System.Net;

namespace Toolkit.Rules.Samples.HrTool.Tests.Pages;

public sealed class SecurityTests
{
    public static TheoryData<Store> Stores => Store.All;

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Page_OfAnyKind_CarriesTheHeaders(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        foreach (var path in new[] { "/", "/departments/dft", "/imports", "/site.css", "/departments/dft/answers.csv", "/nowhere" })
        {
            var headers = (await visitor.Client.GetAsync(path)).Headers;
            var policy = Assert.Single(headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self'", policy);
            Assert.DoesNotContain("unsafe", policy);
            Assert.Equal("nosniff", Assert.Single(headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("DENY", Assert.Single(headers.GetValues("X-Frame-Options")));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Form_WithoutItsToken_ChangesNothing(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        foreach (var path in new[] { "/departments/dft/answers/digital-vacancy-rate?handler=Save", "/imports" })
        {
            var response = await visitor.Client.PostAsync(path, new FormUrlEncodedContent(new Dictionary<string, string> { ["Input.Value"] = "18" }));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }
        Assert.Equal(0, await app.AskAsync(database => Task.FromResult(database.TypedAnswers.Count())));
    }

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Page_ThatDoesNotExist_SaysSo(Store store)
    {
        using var app = HrApp.On(store);
        using var visitor = app.Visit();

        foreach (var path in new[] { "/departments/nobody", "/departments/dft/answers/no-such-question", "/imports/99", "/departments/nobody/report.json" })
        {
            var response = await visitor.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }
}
