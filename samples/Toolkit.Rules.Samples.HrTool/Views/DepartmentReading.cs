using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>Reads what the pages show.</summary>
internal sealed class DepartmentReading(HrContext database)
{
    internal Task<Department?> FindAsync(string code) => database.Departments.AsNoTracking().SingleOrDefaultAsync(department => department.Code == code);

    /// <summary>The latest figure of the records for a question; null when it is none for records.</summary>
    internal Task<ComputedFigure?> FigureAsync(Department department, Indicator indicator) => database.Reports.AsNoTracking()
        .Where(report => report.DepartmentId == department.Id).OrderByDescending(report => report.Id).Take(1)
        .SelectMany(report => report.Figures).SingleOrDefaultAsync(figure => figure.Indicator == indicator.Key);

    /// <summary>A department with its latest report.</summary>
    internal async Task<DepartmentView?> ReadAsync(string code)
    {
        if (await FindAsync(code) is not { } department)
            return null;
        var stored = await database.Reports.AsNoTracking().Include(report => report.Figures).Include(report => report.Runs).AsSplitQuery()
            .Where(report => report.DepartmentId == department.Id).OrderBy(report => report.Id).LastAsync();
        var extracts = await database.Extracts.AsNoTracking().Where(extract => extract.DepartmentId == department.Id).OrderBy(extract => extract.Kind).ToListAsync();
        var typed = await database.TypedAnswers.AsNoTracking()
            .Where(answer => answer.DepartmentId == department.Id && answer.Text != null).ToDictionaryAsync(answer => answer.Indicator);
        var profile = ProfileDocument.Parse(stored.Profile);
        var figures = stored.Figures.ToDictionary(figure => figure.Indicator);
        var answers = WorkforceQuestions.All.Select(question => new AnswerRow(
            question.Finding, question.Indicator, profile[question.Indicator],
            figures.GetValueOrDefault(question.Indicator.Key), typed.GetValueOrDefault(question.Indicator.Key)));
        return new(department, stored, profile, JsonReport.Parse(stored.Report), [.. answers], extracts);
    }
}
