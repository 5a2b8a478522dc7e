using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Departments;

internal sealed class HistoryModel(HrContext database, DepartmentReading reading) : PageModel
{
    private const int Shown = 100;

    public Department Department { get; private set; } = null!;

    /// <summary>The latest computations, newest first.</summary>
    public IReadOnlyList<Run> Runs { get; private set; } = [];

    public Run? FromRun { get; private set; }

    public Run? ToRun { get; private set; }

    public IReadOnlyList<Move> Moves { get; private set; } = [];

    public IReadOnlyList<AnswerChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, int? from, int? to)
    {
        if (await reading.FindAsync(code) is not { } department)
            return NotFound();
        Department = department;
        Runs = await database.Runs.AsNoTracking().Include(run => run.Report)
            .Where(run => run.Report!.DepartmentId == department.Id).OrderByDescending(run => run.Id).Take(Shown).ToListAsync();
        ToRun = Runs.FirstOrDefault(run => run.Id == to) ?? Runs[0];
        FromRun = Runs.FirstOrDefault(run => run.Id == from) ?? Runs.FirstOrDefault(run => run.ReportId != ToRun.ReportId);
        if (FromRun is null)
            return Page();
        Moves = Move.Between(JsonReport.Parse(FromRun.Report!.Report), JsonReport.Parse(ToRun.Report!.Report));
        Changes = AnswerChange.Between(ProfileDocument.Parse(FromRun.Report.Profile), ProfileDocument.Parse(ToRun.Report.Profile));
        return Page();
    }

    public static string Name(Run run) => $"Answers of {Wording.Day(run.Report!.AsOf)} ({Wording.Cause(run.Cause)}, {Wording.Moment(run.At)})";
}
