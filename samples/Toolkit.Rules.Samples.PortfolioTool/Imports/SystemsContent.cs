using Humanizer;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;
using Toolkit.Rules.Samples.Tables;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All systems of some departments at one day.</summary>
internal sealed class SystemsContent(IReadOnlyList<SystemsList> lists) : ListContent<SystemsList>(lists, "system", RecordKind.System)
{
    private protected override (ComputedAnswers Answers, IEnumerable<string> Doubts) Preview(DepartmentRecords records, SystemsList list)
    {
        var (answers, exposure) = records.Preview(list);
        return (answers, exposure.Unmatched.Select(Unmatched));
    }

    private static string Unmatched(UnmatchedProduct name) =>
        $"The catalogue of exploited vulnerabilities does not know {Plain.Text($"{name.Vendor} {name.Product}".Trim())} ({"system".ToQuantity((int)name.Systems)})"
        + (name.Nearest is null ? "." : $"; the nearest name is {name.Nearest}. Is it that one?");
}
