using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Departments;

internal sealed class RecordsModel(DepartmentReading reading, RecordSummaries summaries, StoredRecords stored, Embedding embedding) : PageModel
{
    public Department Department { get; private set; } = null!;

    public IReadOnlyList<RecordSummary> Tables { get; private set; } = [];

    /// <summary>Records that contradict themselves, by their number, for those who can mend them.</summary>
    public IReadOnlyList<RecordProblem> Contradictions { get; private set; } = [];

    public long LeftOut { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (await reading.FindAsync(code) is not { } department)
            return NotFound();
        Department = department;
        Tables = await summaries.ReadAsync(department.Id, cancellationToken);
        var days = (await stored.ReadAsync(department.Id, cancellationToken)).Select(embedding.Count).ToList();
        (Contradictions, LeftOut) = ([.. days.SelectMany(day => day.Problems)], days.Sum(day => day.LeftOut));
        return Page();
    }
}
