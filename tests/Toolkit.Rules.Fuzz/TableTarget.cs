using System.Text;
using Toolkit.Rules.Tables;
using Toolkit.Rules.Tables.Tests;

namespace Toolkit.Rules.Fuzz;

/// <summary>Tables of every form: they are recognised, surveyed, mapped and read to the end, or refused.</summary>
internal sealed class TableTarget() : FuzzTarget("table",
[
    .. Directory.GetFiles(Repository.PathOf("tests", "Toolkit.Rules.Tables.Tests", "Cases")).Where(path => path.EndsWith("sv", StringComparison.Ordinal) || path.EndsWith("json", StringComparison.Ordinal))
        .Where(path => new FileInfo(path).Length < 6_000).Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
    Workbook.Of(("Staff", [["Employee ID", "Hire Date", "Salary"], ["1", new DateTime(2020, 1, 1), 5.5], ["2", "x", null]])).ToArray(),
    Encoding.UTF8.GetBytes("""{"title":"a","vulnerabilities":[{"vendorProject":"x","product":"y","dateAdded":"2025-01-01","cwes":["1"]}]}"""),
    Encoding.UTF8.GetBytes("""[{"employee id":"1","gender":"F","salary":50000.5,"hire date":"2020-01-31"},{"employee id":"2","gender":"M","salary":null}]"""),
])
{
    private static readonly TableLimits Limits = new() { LargestUnpacked = 4_000_000, LargestTexts = 1_000_000, MostRows = 20_000 };

    internal override bool Try(byte[] input)
    {
        try
        {
            var file = TableFile.Open(new MemoryStream(input), limits: Limits);
            var preview = file.Preview(RecordTables.Staff, file.Propose(RecordTables.Staff), SmallReports.AsOf);
            Expect(preview.Problems.All(problem => problem.Found.Length > 0 && problem.Allowed.Length > 0 && problem.ToString().Length > 0), "a problem that does not say what was found and is allowed");
            return true;
        }
        catch (TableException refusal)
        {
            Expect(refusal.Problems.Count > 0 && refusal.Problems.All(problem => problem.Found.Length > 0 && problem.Allowed.Length > 0), "a refusal that says nothing");
            return false;
        }
    }
}
