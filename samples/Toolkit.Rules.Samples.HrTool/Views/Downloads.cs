using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>The addresses of the files to download, and of the figures of the progress bar.</summary>
internal static class Downloads
{
    internal static void MapDownloads(this IEndpointRouteBuilder app)
    {
        app.MapGet("/departments/{code}/report.json", async (string code, DepartmentReading reading) =>
            await reading.ReadAsync(code) is { } view ? Results.Text(view.Stored.Report, "application/json", Encoding.UTF8) : Results.NotFound());
        app.MapGet("/departments/{code}/report.md", async (string code, DepartmentReading reading) =>
            await reading.ReadAsync(code) is { } view ? Results.Text(MarkdownReport.ToMarkdown(view.Report), "text/markdown", Encoding.UTF8) : Results.NotFound());
        app.MapGet("/departments/{code}/answers.csv", async (string code, DepartmentReading reading) =>
            await reading.ReadAsync(code) is { } view ? Results.File(Encoding.UTF8.GetBytes(Csv(view)), "text/csv", $"{view.Department.Code}-answers.csv") : Results.NotFound());
        app.MapGet("/imports/{id:int}/progress", async (int id, HrContext database, ImportProgress progress) =>
            await database.Imports.AsNoTracking().SingleOrDefaultAsync(import => import.Id == id) is { } import
                ? Results.Json(new { running = import.State == ImportState.Queued, rows = progress.Rows(id) })
                : Results.NotFound());
    }

    private static string Csv(DepartmentView view)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            csv.Context.TypeConverterCache.AddConverter<string>(new InertText());
            csv.WriteRecords(view.Answers.Select(row => new
            {
                key = row.Indicator.Key,
                question = row.Indicator.Question,
                answer = row.IsOpen ? "" : Wording.Value(row.Indicator, row.Used),
                source = row.Used.Source,
                note = row.Used.Note,
                records_say = row.HasFigure ? Wording.Value(row.Indicator.Kind, row.Computed!.Value!.Value) : "",
                records_note = row.Computed?.Text,
                answered_by_a_person = row.Typed is null ? "no" : "yes",
            }));
        }
        return text.ToString();
    }
}
