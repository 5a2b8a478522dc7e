using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Toolkit.Rules.Samples.Pages;

[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    internal string Heading { get; private set; } = "";

    internal string Text { get; private set; } = "";

    public void OnGet(int? status) => (Heading, Text) = status switch
    {
        404 => ("Nothing here", "There is no page, no portfolio, no department and no question at that address."),
        400 => ("Not understood", "The form was too old or not complete. Go back, load the page again and send it once more."),
        413 => ("Too large", "The file is larger than what is taken in."),
        _ => ("Something went wrong", "Nothing was changed. The log of the application says what happened."),
    };

    public void OnPost(int? status) => OnGet(status);
}
