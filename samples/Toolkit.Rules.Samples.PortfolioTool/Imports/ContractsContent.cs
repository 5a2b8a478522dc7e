using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Recommending;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All contracts of some departments at one day.</summary>
internal sealed class ContractsContent(IReadOnlyList<ContractsList> lists) : ListContent<ContractsList>(lists, "contract", RecordKind.Contract)
{
    private protected override (ComputedAnswers Answers, IEnumerable<string> Doubts) Preview(DepartmentRecords records, ContractsList list) =>
        (DepartmentRecords.Preview(list), []);
}
