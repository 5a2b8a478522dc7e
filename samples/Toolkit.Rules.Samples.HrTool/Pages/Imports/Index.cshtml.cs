using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Tables;
using Toolkit.Rules.Samples.Views;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Pages.Imports;

internal sealed class IndexModel(HrContext database, ImportDesk desk, IOptions<HrOptions> options, TimeProvider clock) : PageModel
{
    private const int Shown = 50;
    private const int EarliestYear = 1950;

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public DeliveryKind Kind { get; set; }

    [BindProperty]
    public DateOnly? AsOf { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<Department> Departments { get; private set; } = [];

    public IReadOnlyList<Import> Imports { get; private set; } = [];

    public async Task OnGetAsync(string? department)
    {
        Code = department;
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await ReadAsync();
        var department = Departments.FirstOrDefault(department => department.Code == Code);
        Check(department);
        if (!ModelState.IsValid)
            return Page();
        using var content = new MemoryStream();
        await Upload!.CopyToAsync(content, cancellationToken);
        try
        {
            var id = await desk.TakeInAsync(department!, Kind, AsOf!.Value, Source!.Trim(), Plain.Text(Path.GetFileName(Upload.FileName)), content.ToArray(), cancellationToken);
            return RedirectToPage("Show", new { id });
        }
        catch (TableException fault)
        {
            foreach (var problem in fault.Problems)
                ModelState.AddModelError(nameof(Upload), problem.ToString());
            return Page();
        }
    }

    private void Check(Department? department)
    {
        if (department is null)
            ModelState.AddModelError(nameof(Code), "Choose a department.");
        if (AsOf is null)
            ModelState.AddModelError(nameof(AsOf), "Say which day the file describes.");
        // Newer records are never replaced by older ones, so a slip into the future would shut the true ones out.
        if (AsOf > DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime.AddDays(1)))
            ModelState.AddModelError(nameof(AsOf), "The day it describes lies in the future.");
        if (AsOf is { Year: < EarliestYear })
            ModelState.AddModelError(nameof(AsOf), $"The day it describes lies before {EarliestYear}.");
        if (string.IsNullOrWhiteSpace(Source) || !Plain.IsText(Source))
            ModelState.AddModelError(nameof(Source), "Name the system the file comes from, in visible characters.");
        if (Upload is null || Upload.Length > options.Value.MaximumFileBytes)
            ModelState.AddModelError(nameof(Upload), $"Choose a file of up to {Wording.Number(options.Value.MaximumFileBytes / 1_000_000m)} MB.");
    }

    private async Task ReadAsync()
    {
        Departments = [.. (await database.Departments.AsNoTracking().ToListAsync()).OrderBy(department => department.Name, StringComparer.Ordinal)];
        Imports = await database.Imports.AsNoTracking().Include(import => import.Department).OrderByDescending(import => import.Id).Take(Shown).ToListAsync();
    }
}
