using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests;

/// <summary>The application in this process, with a database of its own and a clock that stands still.</summary>
public sealed class PortfolioApp : WebApplicationFactory<Program>
{
    private readonly string _folder;

    public PortfolioApp() : this(Directory.CreateTempSubdirectory("toolkit-rules-").FullName) { }

    /// <summary>Starts it on what another one has left.</summary>
    internal PortfolioApp(string folder) => _folder = folder;

    internal string Folder => _folder;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("PortfolioTool:DataFolder", _folder);
        builder.ConfigureTestServices(services => services.Replace(
            ServiceDescriptor.Singleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero)))));
    }

    internal async Task<IHtmlDocument> PageAsync(string address, HttpClient? client = null)
    {
        var answer = await (client ?? CreateClient()).GetAsync(address);
        Assert.True(answer.IsSuccessStatusCode, $"{address}: {answer.StatusCode}");
        return await DocumentAsync(answer);
    }

    internal static async Task<IHtmlDocument> DocumentAsync(HttpResponseMessage answer)
    {
        var content = await answer.Content.ReadAsStringAsync();
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(content));
    }

    /// <summary>Sends the form of a page, as a browser does, with some fields filled in.</summary>
    internal static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, IHtmlDocument page, params (string Name, string Value)[] fields)
    {
        var form = page.QuerySelectorAll<IHtmlFormElement>("form").Single(one => one.Method == "post" && fields.All(field => one.QuerySelector($"[name='{field.Name}']") is not null));
        var sent = form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(input => KeyValuePair.Create(input.Name!, input.Value))
            .Where(input => fields.All(field => field.Name != input.Key))
            .Concat(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(new Uri(form.GetAttribute("action") is { Length: > 0 } action ? action : address, UriKind.Relative), new FormUrlEncodedContent(sent));
    }

    /// <summary>Chooses a file on the import page and has it looked through.</summary>
    internal async Task<IHtmlDocument> UploadAsync(HttpClient client, string kind, byte[] content, string name = "file.csv")
    {
        var token = (await PageAsync("/import", client)).QuerySelector<IHtmlInputElement>("[name=__RequestVerificationToken]")!.Value;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent(kind), "kind" },
            { new ByteArrayContent(content), "file", name },
        };
        return await DocumentAsync(await client.PostAsync(new Uri("/import", UriKind.Relative), form));
    }

    internal async Task<IHtmlDocument> ImportAsync(HttpClient client, string kind, byte[] content)
    {
        var preview = await UploadAsync(client, kind, content);
        Assert.True(preview.QuerySelector("#preview") is not null, preview.Body!.TextContent);
        return await PressAsync(client, preview, "Put ");
    }

    /// <summary>Presses a button of a page, with everything its form holds and what was filled in, and follows to where that leads.</summary>
    internal static async Task<IHtmlDocument> PressAsync(HttpClient client, IHtmlDocument page, string button, params (string Name, string Value)[] filled)
    {
        var pressed = page.QuerySelectorAll<IHtmlButtonElement>("button").First(one => one.TextContent.Trim().StartsWith(button, StringComparison.Ordinal));
        var form = pressed.Form!;
        var address = pressed.GetAttribute("formaction") ?? form.GetAttribute("action")!;
        var fields = form.Elements.Select(Standing).OfType<(string Name, string Value)>().Where(field => filled.All(one => one.Name != field.Name)).Concat(filled);
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await DocumentAsync(await client.PostAsync(new Uri(address, UriKind.Relative), content));
    }

    private static (string Name, string Value)? Standing(IElement field) => field switch
    {
        IHtmlSelectElement select => (select.Name!, select.Value ?? ""),
        IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("radio" or "checkbox") || input.IsChecked => (name, input.Value),
        _ => null,
    };

    internal T InDatabase<T>(Func<PortfolioContext, T> ask)
    {
        using var scope = Services.CreateScope();
        return ask(scope.ServiceProvider.GetRequiredService<PortfolioContext>());
    }
}
