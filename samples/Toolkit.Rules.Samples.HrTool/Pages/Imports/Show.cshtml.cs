using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Pages.Imports;

internal sealed class ShowModel(HrContext database, ImportDesk desk, ImportPages pages, KeptMappings mappings, ImportProgress progress) : PageModel
{
    private const int LongestName = 100;

    public Import Import { get; private set; } = null!;

    public MappingView? View { get; private set; }

    /// <summary>Why the file cannot be read with what was chosen.</summary>
    public IReadOnlyList<TableProblem> Faults { get; private set; } = [];

    public int RowsIn => progress.Rows(Import.Id);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        if (Import.State == ImportState.Uploaded)
            await ShowAsync(cancellationToken);
        return Page();
    }

    /// <summary>Keeps what was chosen about columns and values, and shows what would follow.</summary>
    public Task<IActionResult> OnPostCheckAsync(int id, CancellationToken cancellationToken) => ChangeAsync(id, async () =>
    {
        var (file, mapping) = await desk.OpenAsync(Import, cancellationToken);
        return new MappingForm(Request.Form).Over(mapping, file, desk.TableOf(Import).Table);
    }, cancellationToken);

    /// <summary>Reads the file in another way, and proposes anew.</summary>
    public Task<IActionResult> OnPostChooseAsync(int id, CancellationToken cancellationToken) => ChangeAsync(id, () =>
    {
        var choices = new MappingForm(Request.Form).Choices();
        return Task.FromResult(desk.TableOf(Import).Table.Propose(ImportDesk.Open(Import, choices)));
    }, cancellationToken);

    /// <summary>Uses a mapping that was kept, or proposes anew.</summary>
    public Task<IActionResult> OnPostUseAsync(int id, int kept, CancellationToken cancellationToken) => ChangeAsync(id, async () =>
    {
        var table = desk.TableOf(Import).Table;
        return await mappings.FindAsync(table, Import.Department!.Code, kept, cancellationToken) is { } found
            ? table.Again(found, ImportDesk.Open(Import, found.Choices)) : table.Propose(ImportDesk.Open(Import, new()));
    }, cancellationToken);

    public async Task<IActionResult> OnPostConfirmAsync(int id, int seen, string? name, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        var kept = Plain.Text(name?.Trim() ?? "") is { Length: > 0 and <= LongestName } given ? given : Import.Source;
        if (!await desk.ConfirmAsync(Import, seen, kept, cancellationToken))
            TempData["Message"] = "This file was sent off before, or is no longer as you saw it.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostDiscardAsync(int id, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        if (!await desk.DiscardAsync(Import, cancellationToken))
            TempData["Message"] = "This file was sent off or thrown away before.";
        return RedirectToPage(new { id });
    }

    private async Task<IActionResult> ChangeAsync(int id, Func<Task<TableMapping>> choose, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        if (Import.State != ImportState.Uploaded)
            return RedirectToPage(new { id });
        try
        {
            if (!await desk.ChooseAsync(Import, await choose(), cancellationToken))
                TempData["Message"] = "Somebody else changed this import meanwhile; nothing of yours was kept.";
            return RedirectToPage(new { id });
        }
        catch (TableException fault)
        {
            Faults = fault.Problems;
            await ShowAsync(cancellationToken);
            return Page();
        }
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        try
        {
            View = await pages.ViewAsync(Import, cancellationToken);
        }
        catch (TableException fault)
        {
            Faults = [.. Faults, .. fault.Problems];
        }
    }

    private async Task<bool> ReadAsync(int id, CancellationToken cancellationToken)
    {
        Import = (await database.Imports.Include(import => import.Department).Include(import => import.File).SingleOrDefaultAsync(import => import.Id == id, cancellationToken))!;
        return Import is not null;
    }
}
