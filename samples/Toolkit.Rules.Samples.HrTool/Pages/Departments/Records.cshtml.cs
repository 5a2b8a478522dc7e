using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Departments;

internal sealed class RecordsModel(DepartmentReading reading, RecordSummaries summaries) : PageModel
{
    public Department Department { get; private set; } = null!;

    public IReadOnlyList<RecordSummary> Tables { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(code) is not { } department)
            return NotFound();
        Department = department;
        Tables = await summaries.ReadAsync(department.Id, cancellationToken);
        return Page();
    }
}
