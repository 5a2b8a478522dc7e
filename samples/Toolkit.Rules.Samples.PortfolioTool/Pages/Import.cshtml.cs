using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Pages;

internal sealed class ImportModel(ImportDesk desk) : PageModel
{
    internal FileKind Kind { get; private set; }

    /// <summary>The faults of the request or the file.</summary>
    internal IReadOnlyList<string> Complaints { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(FileKind? kind, IFormFile? file)
    {
        Kind = kind ?? default;
        if (kind is not { } known || !Enum.IsDefined(known) || file is null || file.Length == 0)
            return Complain("Choose a kind and a file that is not empty.");
        if (file.Length > PortfolioToolOptions.LargestFile)
            return Complain($"The file has {file.Length:N0} bytes; at most {PortfolioToolOptions.LargestFile:N0} are taken.");
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content, HttpContext.RequestAborted);
        try
        {
            return RedirectToPage("ImportFile", new { id = await desk.KeepAsync(known, Plain.Text(Path.GetFileName(file.FileName)), content, HttpContext.RequestAborted) });
        }
        catch (TableException fault)
        {
            return Complain([.. fault.Problems.Select(problem => problem.ToString())]);
        }
    }

    private PageResult Complain(params IReadOnlyList<string> complaints)
    {
        Complaints = complaints;
        return Page();
    }
}
