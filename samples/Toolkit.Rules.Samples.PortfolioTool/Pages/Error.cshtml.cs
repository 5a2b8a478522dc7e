using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Toolkit.Rules.Samples.Pages;

[IgnoreAntiforgeryToken]
internal sealed class ErrorModel : PageModel
{
    internal string Heading { get; private set; } = "";

    internal string Text { get; private set; } = "";

    public void OnGet() => (Heading, Text) = Status switch
    {
        404 => ("Nothing here", "There is no page, no portfolio, no department and no question at that address."),
        413 => ("Too large", FormattableString.Invariant($"At most {PortfolioToolOptions.LargestFile:N0} bytes are taken in. Nothing was changed.")),
        400 => ("Not understood", "The form was too old or not complete. Go back, load the page again and send it once more."),
        _ => ("Something went wrong", "Nothing was changed. The log of the application says what happened."),
    };

    public void OnPost() => OnGet();

    // Read from the address by hand, because binding would read the form again that was too large. For the same reason a form that is too
    // large looks, to the check of its token, like one without a token.
    private int Status => Request.ContentLength > PortfolioToolOptions.LargestFile
        ? StatusCodes.Status413PayloadTooLarge
        : int.TryParse(Request.Query["status"], CultureInfo.InvariantCulture, out var status) ? status : 0;
}
