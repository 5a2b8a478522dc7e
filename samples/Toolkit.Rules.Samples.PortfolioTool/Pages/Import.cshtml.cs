using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Pages;

internal sealed class ImportModel(ImportDesk desk, PortfolioContext database) : PageModel
{
    /// <summary>How many problems one page shows; the first ones, with the number of the others.</summary>
    internal const int ShownProblems = 1_000;

    internal ImportFile? Kind { get; private set; }

    internal string FileName { get; private set; } = "";

    /// <summary>What an import would do; empty until a file was looked through.</summary>
    internal IReadOnlyList<string> Preview { get; private set; } = [];

    internal IReadOnlyList<ImportProblem> Problems { get; private set; } = [];

    /// <summary>By which number the file waits for a yes.</summary>
    internal int Waiting { get; private set; }

    /// <summary>What is wrong with the request itself.</summary>
    internal string? Complaint { get; private set; }

    public async Task<IActionResult> OnPostAsync(FileKind kind, IFormFile? file)
    {
        Kind = ImportFile.All.FirstOrDefault(known => known.Kind == kind);
        if (Kind is null || file is null || file.Length == 0)
            return Complain("Choose a kind and a file that is not empty.");
        if (file.Length > PortfolioToolOptions.LargestFile)
            return Complain($"The file has {file.Length:N0} bytes; at most {PortfolioToolOptions.LargestFile:N0} are taken.");
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream())
            await stream.ReadExactlyAsync(content, HttpContext.RequestAborted);
        FileName = CsvLine.Shown(Path.GetFileName(file.FileName)).Trim('\'');
        (var read, Problems) = await desk.ReadAsync(kind, FileName, content, HttpContext.RequestAborted);
        if (read is not null)
        {
            Preview = await read.PreviewAsync(database, HttpContext.RequestAborted);
            Waiting = await desk.KeepAsync(kind, FileName, content, HttpContext.RequestAborted);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(int waiting)
    {
        if (!await desk.TakeInAsync(waiting, HttpContext.RequestAborted))
            return Complain("That file is not waiting any more; nothing was changed. Choose it again.");
        TempData["Message"] = "The file was imported, all of it.";
        return RedirectToPage("/Index");
    }

    private PageResult Complain(string complaint)
    {
        Complaint = complaint;
        return Page();
    }
}
