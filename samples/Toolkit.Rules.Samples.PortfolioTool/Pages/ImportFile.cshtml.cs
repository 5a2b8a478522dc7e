using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Pages;

internal sealed class ImportFileModel(ImportDesk desk, ImportPages pages, KeptMappings mappings) : PageModel
{
    private const string Gone = "That file is not waiting any more, or is not as you saw it; nothing was changed.";
    private const int LongestName = 100;

    internal PendingImport Import { get; private set; } = null!;

    internal MappingView? View { get; private set; }

    /// <summary>Why the file cannot be read with what was chosen.</summary>
    internal IReadOnlyList<TableProblem> Faults { get; private set; } = [];

    internal string Title => PortfolioTables.Titles[Import.Kind];

    public async Task<IActionResult> OnGetAsync(int id)
    {
        if (!await ReadAsync(id))
            return Leave();
        await ShowAsync();
        return Page();
    }

    /// <summary>Keeps what was chosen about columns and values, and shows what would follow.</summary>
    public Task<IActionResult> OnPostCheckAsync(int id) => ChangeAsync(id, async table =>
    {
        var (file, mapping) = await desk.OpenAsync(Import, table, HttpContext.RequestAborted);
        return new MappingForm(Request.Form).Over(mapping, file, table);
    });

    /// <summary>Reads the file in another way, and proposes anew.</summary>
    public Task<IActionResult> OnPostChooseAsync(int id) => ChangeAsync(id, table => Task.FromResult(table.Propose(ImportDesk.Open(Import, new MappingForm(Request.Form).Choices()))));

    /// <summary>Uses a mapping that was kept, or proposes anew.</summary>
    public Task<IActionResult> OnPostUseAsync(int id, int kept) => ChangeAsync(id, async table =>
        await mappings.FindAsync(table, ImportDesk.Owner, kept, HttpContext.RequestAborted) is { } found
            ? table.Again(found, ImportDesk.Open(Import, found.Choices)) : table.Propose(ImportDesk.Open(Import, new())));

    public async Task<IActionResult> OnPostConfirmAsync(int id, int seen, string? name)
    {
        if (!await ReadAsync(id))
            return Leave();
        var kept = Plain.Text(name?.Trim() ?? "") is { Length: > 0 and <= LongestName } given ? given : Title;
        if (!await desk.TakeInAsync(Import, seen, kept, HttpContext.RequestAborted))
            return Leave();
        TempData["Message"] = "The file was imported, all of it.";
        return RedirectToPage("/Index");
    }

    public async Task<IActionResult> OnPostDiscardAsync(int id)
    {
        await desk.DiscardAsync(id, HttpContext.RequestAborted);
        TempData["Message"] = "The file was thrown away; nothing was changed.";
        return RedirectToPage("/Import");
    }

    private RedirectToPageResult Leave()
    {
        TempData["Message"] = Gone;
        return RedirectToPage("/Import");
    }

    private async Task<IActionResult> ChangeAsync(int id, Func<ImportTable, Task<TableMapping>> choose)
    {
        if (!await ReadAsync(id))
            return Leave();
        try
        {
            var mapping = await choose((await desk.TableAsync(Import.Kind, HttpContext.RequestAborted)).Table);
            return await desk.ChooseAsync(Import, mapping, HttpContext.RequestAborted) ? RedirectToPage(new { id }) : Leave();
        }
        catch (TableException fault)
        {
            Faults = fault.Problems;
            await ShowAsync();
            return Page();
        }
    }

    private async Task ShowAsync()
    {
        try
        {
            View = await pages.ViewAsync(Import, HttpContext.RequestAborted);
        }
        catch (TableException fault)
        {
            Faults = [.. Faults, .. fault.Problems];
        }
    }

    private async Task<bool> ReadAsync(int id)
    {
        Import = (await desk.FindAsync(id, HttpContext.RequestAborted))!;
        return Import is not null;
    }
}
