using Microsoft.Playwright;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Browser.Tests;

/// <summary>The page of one visitor, with the complaints of the browser: script errors, refusals by the content security policy, dialogs.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.SetDefaultTimeout(15_000);
        page.Console += (_, message) => Complain(message.Text, unless: message.Type != "error");
        page.PageError += (_, error) => Complain(error);
        page.Dialog += (_, dialog) =>
        {
            Complain($"{dialog.Type}: {dialog.Message}", unless: dialog.Type == DialogType.BeforeUnload);
            _ = dialog.AcceptAsync();
        };
        page.Request += (_, request) => _requests.Add(request.Url);
    }

    internal IPage Page { get; }

    internal IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Every address the page asked for.</summary>
    internal IReadOnlyList<string> Requests => _requests;

    /// <summary>Keeps a picture of the whole page in <c>artifacts/screenshots</c>.</summary>
    internal Task PictureAsync(string name) => PictureAsync(name, whole: true);

    /// <summary>Keeps a picture of what the window shows.</summary>
    internal Task WindowPictureAsync(string name) => PictureAsync(name, whole: false);

    /// <summary>The elements that make the page scroll sideways; none when it fits the window.</summary>
    internal async Task<string[]> SidewaysAsync() => await Page.EvaluateAsync<string[]>(
        """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] : [...document.body.querySelectorAll("*")]
            .filter(element => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map(element => element.outerHTML.slice(0, 120))
        """);

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private Task PictureAsync(string name, bool whole) => Page.ScreenshotAsync(new()
    {
        Path = Repository.PathOf("artifacts", "screenshots", name + ".png"),
        FullPage = whole,
        Animations = ScreenshotAnimations.Disabled,
    });

    private void Complain(string text, bool unless = false)
    {
        if (!unless)
            _complaints.Add(text);
    }
}
