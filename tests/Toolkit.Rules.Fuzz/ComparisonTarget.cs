using System.Text;
using Toolkit.Rules.Comparisons;

namespace Toolkit.Rules.Fuzz;

/// <summary>Comparisons: what is read is written, read again to the same bytes, and shown.</summary>
internal sealed class ComparisonTarget() : FuzzTarget("comparison",
[
    Encoding.UTF8.GetBytes(ComparisonJson.ToJson(ReportComparison.Between(SmallReports.Plain(), SmallReports.Withheld()))),
    Encoding.UTF8.GetBytes(ComparisonJson.ToJson(ReportComparison.Between(SmallReports.Withheld(), SmallReports.WithEverything()))),
])
{
    internal override bool Try(byte[] input)
    {
        ReportComparison comparison;
        try
        {
            comparison = ComparisonJson.Parse(Encoding.UTF8.GetString(input));
        }
        catch (ComparisonDocumentException refusal)
        {
            ExpectTold(refusal.Problems);
            return false;
        }
        var written = ComparisonJson.ToJson(comparison);
        ExpectSame(written, ComparisonJson.ToJson(ComparisonJson.Parse(written)), "two writings of the comparison");
        if (IsOneOf(3, input))
            Shown.Comparison(comparison);
        return true;
    }
}
