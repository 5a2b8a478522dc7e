using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Toolkit.Rules.Samples.HrTool.Tests;

/// <summary>Somebody at a browser without script: opens pages, fills forms in and sends them.</summary>
internal sealed class Visitor(HttpClient client) : IDisposable
{
    internal HttpClient Client => client;

    internal async Task<IDocument> OpenAsync(string path) => await PageAsync(await client.GetAsync(path));

    /// <summary>Presses the button of a form, with everything the form holds and what was filled in.</summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="button">The start of the button's words.</param>
    /// <param name="filled">The fields filled in, by name; null empties one.</param>
    internal async Task<IDocument> PressAsync(IDocument page, string button, params (string Name, object? Value)[] filled)
    {
        var pressed = page.QuerySelectorAll<IHtmlButtonElement>("button").First(one => one.TextContent.Trim().StartsWith(button, StringComparison.Ordinal));
        var form = pressed.Form!;
        var address = new Uri(new Uri(page.Url), pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Url);
        return await PageAsync(await client.PostAsync(address, Content(form, filled)));
    }

    public void Dispose() => client.Dispose();

    private static MultipartFormDataContent Content(IHtmlFormElement form, (string Name, object? Value)[] filled)
    {
        var names = filled.Select(field => field.Name).ToHashSet();
        var content = new MultipartFormDataContent();
        foreach (var (name, value) in Standing(form).Where(field => !names.Contains(field.Name)))
            content.Add(new StringContent(value), name);
        foreach (var (name, value) in filled)
            if (value is (string fileName, byte[] bytes))
                content.Add(new ByteArrayContent(bytes), name, fileName);
            else if (value is not null)
                content.Add(new StringContent((string)value), name);
        return content;
    }

    private static IEnumerable<(string Name, string Value)> Standing(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
            if (field is IHtmlSelectElement select)
                yield return (select.Name!, select.Value ?? "");
            else if (field is IHtmlInputElement { Name: { Length: > 0 } name } input && input.Type != "file" && (input.Type is not ("radio" or "checkbox") || input.IsChecked))
                yield return (name, input.Value);
    }

    private async Task<IDocument> PageAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode} {response.RequestMessage!.RequestUri}: {text}");
        var address = response.RequestMessage!.RequestUri!.ToString();
        return await BrowsingContext.New().OpenAsync(request => request.Content(text).Address(address));
    }
}
