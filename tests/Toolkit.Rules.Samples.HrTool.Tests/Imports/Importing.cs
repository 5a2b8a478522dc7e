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
