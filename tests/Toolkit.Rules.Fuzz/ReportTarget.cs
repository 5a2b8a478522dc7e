using System.Text;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Fuzz;

/// <summary>Reports: what is read is written, read again to the same bytes, shown in every form and compared both ways.</summary>
internal sealed class ReportTarget() : FuzzTarget("report",
    [.. new[] { SmallReports.Plain(), SmallReports.Withheld(), SmallReports.WithEverything() }.Select(report => Encoding.UTF8.GetBytes(JsonReport.ToJson(report)))])
{
    private readonly RecommendationReport _other = SmallReports.Plain();

    internal override bool Try(byte[] input)
    {
        RecommendationReport report;
        try
        {
            report = JsonReport.Read(new MemoryStream(input));
        }
        catch (ReportDocumentException refusal)
        {
            ExpectTold(refusal.Problems);
            return false;
        }
        var written = JsonReport.ToJson(report);
        ExpectSame(written, JsonReport.ToJson(JsonReport.Parse(written)), "two writings of the report");
        if (!IsOneOf(3, input))
            return true;
        Shown.All(report);
        Compare(report, _other);
        Compare(_other, report);
        return true;
    }

    private static void Compare(RecommendationReport before, RecommendationReport after)
    {
        var comparison = ReportComparison.Between(before, after);
        var written = ComparisonJson.ToJson(comparison);
        ExpectSame(written, ComparisonJson.ToJson(ComparisonJson.Parse(written)), "two writings of the comparison");
        Shown.Comparison(comparison);
    }
}
