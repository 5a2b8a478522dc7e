using Microsoft.AspNetCore.Mvc;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Portfolios;

internal sealed class DepartmentModel(PortfolioReading reading) : PortfolioPage(reading)
{
    /// <summary>The code of the department.</summary>
    [BindProperty(SupportsGet = true, Name = "department")]
    public string DepartmentCode { get; set; } = "";

    internal DepartmentView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if ((await DepartmentsAsync(Moment)).FirstOrDefault(department => department.Department.Code == DepartmentCode) is not { } view)
            return NotFound();
        View = view;
        return Page();
    }

    /// <summary>The computed answers with the records they come from.</summary>
    internal IEnumerable<(ComputedAnswers Records, ComputedAnswer Answer)> Computed =>
        View.Said.Where(said => said.Answer.IsComputed);

    internal IEnumerable<(ComputedAnswers Records, ComputedAnswer Answer)> NotComputed =>
        View.Said.Where(said => !said.Answer.IsComputed);

    internal AnswerConflict? Conflict(ComputedAnswer answer) => View.Conflicts.FirstOrDefault(conflict => conflict.Indicator == answer.Indicator);

    internal IEnumerable<IGrouping<Outcome, NotRecommended>> Others => View.Report.Others.GroupBy(other => other.Outcome);
}
