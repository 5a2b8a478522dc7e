using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.Pages.Departments;

internal sealed class ShowModel(HrContext database, DepartmentReading reading) : PageModel
{
    public DepartmentView View { get; private set; } = null!;

    /// <summary>Results of the staff survey by group and measure.</summary>
    public IReadOnlyDictionary<(string Group, string Measure), decimal> Survey { get; private set; } = null!;

    public IReadOnlyList<string> SurveyGroups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (await reading.ReadAsync(code) is not { } view)
            return NotFound();
        View = view;
        await ReadSurveyAsync(view.Department.Id);
        return Page();
    }

    public Answer TypedAnswer(AnswerRow row) => row.Typed?.Read().Answer ?? default;

    public string TypedValue(AnswerRow row) => Wording.Value(row.Indicator, TypedAnswer(row));

    private async Task ReadSurveyAsync(int departmentId)
    {
        var figures = await database.SurveyFigures.AsNoTracking()
            .Where(figure => figure.DepartmentId == departmentId || figure.DepartmentId == null).OrderBy(figure => figure.Id).ToListAsync();
        if (figures.All(figure => figure.DepartmentId is null))
            figures.Clear();
        Survey = figures.ToDictionary(figure => (figure.Group, figure.Measure), figure => figure.PerCent);
        SurveyGroups = [.. figures.Select(figure => figure.Group).Distinct()];
    }
}
