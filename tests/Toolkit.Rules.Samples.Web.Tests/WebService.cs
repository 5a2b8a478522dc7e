using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Web.Tests;

/// <summary>The web sample inside the test process.</summary>
public sealed class WebService : IDisposable
{
    private readonly WebApplicationFactory<Program> _factory;

    public WebService()
        : this([])
    {
    }

    private WebService((string Key, string Value)[] settings, Action<IServiceCollection>? services = null, bool kestrel = false)
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in settings.Prepend(("Limits:RequestsAtOnce", "10000")))
                host.UseSetting(key, value);
            host.ConfigureTestServices(collection => services?.Invoke(collection));
        });
        if (kestrel)
            _factory.UseKestrel(0);
        Client = _factory.CreateClient();
    }

    internal HttpClient Client { get; }

    internal IServiceProvider Services => _factory.Services;

    internal static WebService With(params (string Key, string Value)[] settings) => new(settings);

    internal static WebService With(Action<IServiceCollection> services, params (string Key, string Value)[] settings) => new(settings, services);

    /// <summary>With the real server, on a free port: some limits are the server's own.</summary>
    internal static WebService OnKestrel(params (string Key, string Value)[] settings) => new(settings, kestrel: true);

    internal static string Example(string name) => Repository.Read("samples", "data", name + ".json");

    internal Task<HttpResponseMessage> Recommend(string document, string? accept = null, string type = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/recommendations")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(document)) { Headers = { ContentType = type == "" ? null : MediaTypeHeaderValue.Parse(type) } },
        };
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return Client.SendAsync(request);
    }

    internal Task<HttpResponseMessage> Post(string path, params (string Field, string Text)[] form) =>
        Client.PostAsync(path, new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Field, field.Text))));

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
    }
}
