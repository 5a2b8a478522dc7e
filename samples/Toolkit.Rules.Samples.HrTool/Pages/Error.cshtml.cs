using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Toolkit.Rules.Samples.Pages;

/// <summary>Says that something went wrong, and nothing about the inside.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    public string Heading { get; private set; } = "Something went wrong";

    public string Text { get; private set; } = "Nothing was changed. The log of the application says more.";

    public void OnGet(int? status) => Show(status);

    public void OnPost(int? status) => Show(status);

    private void Show(int? status) => (Heading, Text) = status switch
    {
        404 => ("There is no such page", "The address may be mistyped, or what it named is gone."),
        400 => ("The form was out of date", "Nothing was changed. Go back, load the page again and repeat what you did."),
        413 => ("The file is too large", "Nothing was changed."),
        _ => (Heading, Text),
    };
}
