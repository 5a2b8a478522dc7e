using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Answers;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Pages.Departments;

internal sealed partial class AddModel(OrganisationStore organisations) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public OrganisationKind Kind { get; set; } = OrganisationKind.Department;

    [BindProperty]
    public string? Currency { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Check();
        if (!ModelState.IsValid)
            return Page();
        var organisation = new Department { Code = Code!, Name = Name!.Trim(), Kind = Kind, Currency = Currency is { Length: > 0 } ? Currency : null, Attribution = "Added on a page of this tool." };
        if (await organisations.AddAsync(organisation, cancellationToken))
            return RedirectToPage("Show", new { code = Code });
        ModelState.AddModelError(nameof(Code), $"There is an organisation with the short name {Code} already.");
        return Page();
    }

    private void Check()
    {
        if (Code is null || !ShortName().IsMatch(Code))
            ModelState.AddModelError(nameof(Code), "A short name has 2 to 30 small letters, digits and hyphens, such as my-city.");
        if (string.IsNullOrWhiteSpace(Name) || !Plain.IsText(Name))
            ModelState.AddModelError(nameof(Name), $"A name has up to {Plain.Longest} visible characters.");
        if (!Enum.IsDefined(Kind))
            ModelState.AddModelError(nameof(Kind), "Choose a kind.");
        if (Currency is { Length: > 0 } && !Code4217().IsMatch(Currency))
            ModelState.AddModelError(nameof(Currency), "A currency is given by its three capital letters, such as GBP, or left out.");
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])$", RegexOptions.CultureInvariant)]
    private static partial Regex ShortName();

    [GeneratedRegex("^[A-Z]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Code4217();
}
