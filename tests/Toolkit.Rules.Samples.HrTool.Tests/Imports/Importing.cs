using System.Text;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.HrTool.Tests.Imports;

/// <summary>The steps of an import, as a person takes them.</summary>
internal static class Importing
{
    internal static byte[] Example(string name) => File.ReadAllBytes(Repository.PathOf(["samples", "Toolkit.Rules.Samples.HrTool", "Data", .. name.Split('/')]));

    /// <summary>A file of the shared cases.</summary>
    internal static byte[] Case(string name) => File.ReadAllBytes(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases", name));

    internal static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>Chooses the column of a field by its heading.</summary>
    internal static (string, object?) Column(IDocument page, string field, string heading) =>
        ($"column.{field}", page.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlOptionElement>($"[name='column.{field}'] option").First(option => option.Text.EndsWith(": " + heading, StringComparison.Ordinal)).Value);

    /// <summary>The lines of the table of problems: column, found, times.</summary>
    internal static IReadOnlyList<string> Problems(IDocument page) =>
        [.. page.QuerySelectorAll("#problems tbody tr").Select(row => string.Join(" | ", new[] { 0, 1, 3 }.Select(cell => row.Children[cell].TextContent.Trim())))];

    /// <summary>The figure that the latest report of a department has from its records.</summary>
    internal static Task<ComputedFigure> FigureAsync(this HrApp app, string code, string indicator) => app.AskAsync(database => database.Reports
        .Where(report => report.Department!.Code == code).OrderByDescending(report => report.Id).Take(1).SelectMany(report => report.Figures).SingleAsync(figure => figure.Indicator == indicator));

    internal static byte[] People(int rows) => Encoding.UTF8.GetBytes(
        "staff_number,profession,grade,fte\n" + string.Concat(Enumerable.Range(1, rows).Select(row => $"N{row},{(row % 5 == 0 ? "Information Technology" : "Policy")},SEO,1\n")));

    internal static async Task<IDocument> UploadAsync(this Visitor visitor, byte[] content, string code = "lanterns", string kind = "People", string day = "2026-09-30", string file = "people.csv") =>
        await visitor.PressAsync(await visitor.OpenAsync("/imports"), "Upload",
            ("Code", code), ("Kind", kind), ("AsOf", day), ("Source", "New HR system"), ("Upload", (file, content)));

    /// <summary>Waits until an import is over.</summary>
    internal static async Task<Import> EndAsync(this HrApp app, int id)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var import = await app.AskAsync(database => database.Imports.AsNoTracking().Include(import => import.File).SingleAsync(import => import.Id == id));
            if (import.State is ImportState.Done or ImportState.Refused || import.Message.Length > 0)
                return import;
            await Task.Delay(50);
        }
        throw new TimeoutException($"Import {id} does not end.");
    }

    internal static int IdOf(IDocument page) => int.Parse(new Uri(page.Url).Segments[2].TrimEnd('/'));

    internal static Task<int> PeopleOfAsync(this HrApp app, string code) => app.AskAsync(database => database.People
        .CountAsync(person => database.Extracts.Any(extract => extract.Id == person.ExtractId && extract.Department!.Code == code)));
}
