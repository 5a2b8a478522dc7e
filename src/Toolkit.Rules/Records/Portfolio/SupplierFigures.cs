using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Suppliers: how the value spreads over them, and whether the small ones win.</summary>
internal sealed class SupplierFigures(PortfolioRecords records)
{
    /// <summary>The share of the value that the question is about, in per cent.</summary>
    private const decimal MostOfTheValue = 80;

    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private readonly Histogram _values = new();
    private Tally _small;
    private Membership _withValue;

    internal void Add(in SupplierRecord supplier)
    {
        if (_contradictions.OutOfRange(nameof(supplier.ContractValue), supplier.ContractValue) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Supplier, supplier.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(supplier));
        _small.Count(supplier.IsSmall & supplier.IsRegistered, supplier.WonRecently);
        if (_withValue.Takes(true, supplier.ContractValue is not null))
            _values.Add(Rounding.ThreeDigits(supplier.ContractValue!.Value));
    }

    internal void Merge(SupplierFigures other)
    {
        _carried.Merge(other._carried);
        _values.Merge(other._values);
        _small.Merge(other._small);
        _withValue.Merge(other._withValue);
    }

    internal void Fill(ComputedSheet sheet)
    {
        sheet.Add(FinanceAndGovernanceIndicators.SupplierConcentrationShare, SupplierFields.ContractValue, _carried,
            _withValue.Figure(Rounding.Percent(_values.LargestFor(MostOfTheValue), _values.Count, 1)).RefusedIf(_values.IsAllZero, NotComputed.NoRecords));
        sheet.Add(FinanceAndGovernanceIndicators.SmeWinRate,
            SupplierFields.IsSmall | SupplierFields.IsRegistered | SupplierFields.WonRecently, _carried, _small.Share(1));
    }

    private static SupplierFields FieldsOf(in SupplierRecord supplier) =>
        (supplier.IsSmall is null ? 0 : SupplierFields.IsSmall)
        | (supplier.IsRegistered is null ? 0 : SupplierFields.IsRegistered)
        | (supplier.WonRecently is null ? 0 : SupplierFields.WonRecently)
        | (supplier.ContractValue is null ? 0 : SupplierFields.ContractValue);
}
