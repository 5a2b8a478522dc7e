using System.Text;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Imports;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Imports;

/// <summary>Files to import, and how they are read without a database.</summary>
internal static class Files
{
    internal const string UkHeader =
        "release,gmpp_id,project,department,category,ipa_dca,sro_dca,start_date,end_date,fy_baseline_gbp_m,fy_forecast_gbp_m,whole_life_cost_gbp_m,benefits_gbp_m,evaluation_plan";

    internal static readonly DateOnly Today = new(2026, 11, 24);

    internal static readonly IReadOnlyList<Portfolio> Portfolios =
    [
        Portfolio(1, "uk", Department(1, "hmrc", "HM Revenue and Customs"), Department(2, "mhclg", "Ministry of Housing", "dluhc")),
        Portfolio(2, "au", Department(3, "ato", "Australian Taxation Office")),
        Portfolio(3, "example", Department(4, "lanterns", "Department of Lanterns"), Department(5, "tides", "Department of Tides")),
    ];

    internal static byte[] Uk(params string[] lines) => Bytes(UkHeader, lines);

    /// <summary>A line of a release that has nothing wrong, with some cells changed.</summary>
    internal static string UkLine(params (string Column, string Cell)[] changed)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["release"] = "2024-25",
            ["gmpp_id"] = "HMRC_0001",
            ["project"] = "Tax platform",
            ["department"] = "HMRC",
            ["category"] = "ICT",
            ["ipa_dca"] = "Amber",
        };
        foreach (var (column, cell) in changed)
            cells[column] = cell;
        return string.Join(',', UkHeader.Split(',').Select(column => Quoted(cells.GetValueOrDefault(column, ""))));
    }

    internal static byte[] Bytes(string header, params string[] lines) => Encoding.UTF8.GetBytes(string.Join('\n', [header, .. lines]) + "\n");

    /// <summary>A file of the shared cases.</summary>
    internal static byte[] Case(string name) => File.ReadAllBytes(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases", name));

    internal static byte[] Bundled(string name) => File.ReadAllBytes(Repository.PathOf("samples", "Toolkit.Rules.Samples.PortfolioTool", "Data", name));

    /// <summary>The content of a file by the proposed mapping, null without a record, and its problems but for those only to be noticed.</summary>
    internal static (ImportContent? Content, IReadOnlyList<TableProblem> Problems) Read(FileKind kind, byte[] content)
    {
        var table = PortfolioTables.Of(kind, Portfolios, Today);
        var file = TableFile.Open(new MemoryStream(content));
        var mapping = table.Table.Propose(file);
        var preview = table.Table.Preview(file, mapping, Today.ToDateTime(TimeOnly.MinValue));
        return (preview is { CanRead: true, Records: > 0 } ? table.Content(file, mapping, "file.csv") : null, [.. preview.Problems.Where(problem => problem.Effect != ProblemEffect.Noticed)]);
    }

    /// <summary>The programme of a release with one line.</summary>
    internal static Programme UkProgramme(params (string Column, string Cell)[] changed)
    {
        var (content, problems) = Read(FileKind.UkRelease, Uk(UkLine(changed)));
        Assert.Empty(problems);
        return Assert.Single(((ReleaseContent)content!).Programmes);
    }

    private static Portfolio Portfolio(int id, string code, params Department[] departments) => new()
    {
        Id = id,
        Code = code,
        Name = code,
        Currency = "GBP",
        Records = "records",
        Publisher = "publisher",
        Licence = "licence",
        LicenceAddress = "https://example.org",
        Departments = [.. departments],
    };

    private static Department Department(int id, string code, string name, string alsoCalled = "") =>
        new() { Id = id, Code = code, Name = name, Kind = OrganisationKind.Department, AlsoCalled = alsoCalled };

    private static string Quoted(string cell) => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
