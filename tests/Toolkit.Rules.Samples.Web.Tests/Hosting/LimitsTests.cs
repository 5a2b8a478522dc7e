using System.Net;
using System.Net.Sockets;
using System.Reflection;
using System.Text;
using Microsoft.Extensions.Options;

namespace Toolkit.Rules.Samples.Web.Tests.Hosting;

public sealed class LimitsTests
{
    private static readonly string Lanterns = WebService.Example("fictional-full");

    [Theory]
    [InlineData("/recommendations", "application/json")]
    [InlineData("/ranking", "application/x-www-form-urlencoded")]
    public async Task Body_TooLarge_Is413(string path, string type)
    {
        using var service = WebService.OnKestrel(("Limits:BodyBytes", "1000"));
        using var response = await service.Client.PostAsync(path, new StringContent("a=" + new string('1', 999), Encoding.ASCII, type));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("text/markdown", "application/problem+json")]
    [InlineData("text/html", "text/html")]
    public async Task Refusal_ToWhoeverWantsSomethingElse_StillSaysWhy(string accept, string type)
    {
        using var service = WebService.OnKestrel(("Limits:BodyBytes", "1000"));
        using var response = await service.Recommend(Lanterns, accept);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("at most 1000 bytes", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_AsLargeAsAllowed_IsTaken()
    {
        using var service = WebService.OnKestrel(("Limits:BodyBytes", Encoding.UTF8.GetByteCount(Lanterns).ToString()));
        using var response = await service.Recommend(Lanterns);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Depth_BeyondTheLimit_IsAProblemOfTheDocument()
    {
        using var service = WebService.With(("Limits:JsonDepth", "4"));
        using var response = await service.Recommend("{\"answers\":{\"x\":{\"a\":{\"b\":{}}}}}");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("at most 4 levels", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatTakesTooLong_Is504()
    {
        using var service = WebService.OnKestrel(("Limits:RequestSeconds", "0.5"));
        using var client = new TcpClient();
        await client.ConnectAsync(service.Client.BaseAddress!.Host, service.Client.BaseAddress.Port);
        var stream = client.GetStream();

        await stream.WriteAsync("POST /recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        using var reader = new StreamReader(stream);

        Assert.Equal("HTTP/1.1 504 Gateway Timeout", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public async Task Requests_TooMany_Are429UntilLater()
    {
        using var service = WebService.With(("Limits:RequestsAtOnce", "3"), ("Limits:RequestsPerSecond", "1"));
        var answers = new List<HttpResponseMessage>();
        for (var request = 0; request < 8; request++)
            answers.Add(await service.Client.GetAsync("/schemas/report"));
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();

        Assert.True(refused.Count is >= 3 and <= 5, $"{refused.Count} of 8 were refused.");
        Assert.All(refused, answer => Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60));
        Assert.Equal("application/problem+json", refused[0].Content.Headers.ContentType!.MediaType);
        Assert.Equal("Healthy", await service.Client.GetStringAsync("/health/ready"));
        answers.ForEach(answer => answer.Dispose());
    }

    [Theory]
    [InlineData("Limits:BodyBytes", "0")]
    [InlineData("Limits:RequestSeconds", "0")]
    public void Start_LimitThatIsNone_IsRefused(string key, string value)
    {
        // The program itself: a test server that hears of the fault after the host has let go of its services tells another one.
        var main = typeof(Program).Assembly.EntryPoint!;

        Assert.Throws<OptionsValidationException>(() => main.Invoke(
            null, BindingFlags.DoNotWrapExceptions, binder: null, [new[] { $"--{key}={value}", "--urls=http://127.0.0.1:0" }], culture: null));
    }
}
