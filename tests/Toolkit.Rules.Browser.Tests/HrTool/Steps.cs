using System.Text;
using Microsoft.Playwright;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Browser.Tests.HrTool;

/// <summary>The steps at the HR tool that several tests share.</summary>
internal static class Steps
{
    internal const string Department = "Department of Lanterns and Tides (invented)";

    internal static byte[] Example(string folder, string file) =>
        File.ReadAllBytes(Repository.PathOf("samples", "Toolkit.Rules.Samples.HrTool", "Data", folder, file));

    /// <summary>A file of the shared cases.</summary>
    internal static byte[] Case(string file) => File.ReadAllBytes(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases", file));

    internal static byte[] People(int rows) => Encoding.UTF8.GetBytes(
        "staff_number,profession,grade,fte\n" + string.Concat(Enumerable.Range(1, rows).Select(row => $"N{row},Policy,SEO,1\n")));

    /// <summary>Uploads a file and comes to the page that shows it.</summary>
    internal static async Task UploadAsync(this IPage page, string address, string kind, byte[] content, string file)
    {
        await page.GotoAsync(address + "/imports");
        await page.GetByLabel("Department").SelectOptionAsync(new SelectOptionValue { Label = Department });
        await page.GetByLabel("What the file holds").SelectOptionAsync(new SelectOptionValue { Label = kind });
        await page.GetByLabel("The day it describes").FillAsync("2026-09-30");
        await page.GetByLabel("The system it comes from").FillAsync("New HR system");
        await page.GetByLabel("File: CSV, XLSX or JSON").SetInputFilesAsync(new FilePayload { Name = file, MimeType = "text/csv", Buffer = content });
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload and look at it" }).ClickAsync();
    }

    internal static ILocator Button(this IPage page, string words) => page.GetByRole(AriaRole.Button, new() { Name = words });
}
