using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Pages.Imports;

internal sealed class ShowModel(HrContext database, ImportDesk desk, ImportProgress progress) : PageModel
{
    public Import Import { get; private set; } = null!;

    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The column of each field, from 0; null for one the file does not carry.</summary>
    [BindProperty]
    public Dictionary<string, int?> Columns { get; set; } = [];

    [BindProperty]
    public string? DayFormat { get; set; }

    public ImportPreview? Preview { get; private set; }

    public int RowsIn => progress.Rows(Import.Id);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        if (Import.State != ImportState.Uploaded)
            return Page();
        var proposed = ColumnMapping.Propose(RecordTable.Of(Import.Kind), Headings);
        (Columns, DayFormat) = (proposed.Columns.ToDictionary(pair => pair.Key, pair => (int?)pair.Value), proposed.DayFormat);
        Preview = ImportDesk.Preview(Import, proposed);
        return Page();
    }

    public async Task<IActionResult> OnPostPreviewAsync(int id, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        if (Import.State != ImportState.Uploaded)
            return RedirectToPage(new { id });
        Preview = ImportDesk.Preview(Import, Mapping);
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(int id, CancellationToken cancellationToken)
    {
        if (!await ReadAsync(id, cancellationToken))
            return NotFound();
        if (!await desk.ConfirmAsync(Import, Mapping, cancellationToken))
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

    private ColumnMapping Mapping => new(Columns.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!.Value), DayFormat ?? "");

    private async Task<bool> ReadAsync(int id, CancellationToken cancellationToken)
    {
        Import = (await database.Imports.Include(import => import.Department).Include(import => import.File).SingleOrDefaultAsync(import => import.Id == id, cancellationToken))!;
        if (Import?.State == ImportState.Uploaded)
            Headings = new CsvFile(Import.File!.Content, new()).Headings();
        return Import is not null;
    }
}
