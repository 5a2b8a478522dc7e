using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Suppliers: how the value spreads over them, and whether the small ones win.</summary>
internal sealed class SupplierFigures(PortfolioRecords records) : RecordFigures<SupplierRecord>(records, Fields)
{
    internal static readonly RecordFields<SupplierRecord> Fields = new(RecordKind.Supplier, (in supplier, scan) => scan
        .Field(supplier.IsSmall is not null)
        .Field(supplier.IsRegistered is not null)
        .Field(supplier.WonRecently is not null)
        .Field(supplier.ContractValue is not null));

    /// <summary>The share of the value that the question is about, in per cent.</summary>
    private const decimal MostOfTheValue = 80;

    private readonly UnitDoubt _contractValueDoubt = records.Watch(new UnitDoubt(Fields, nameof(SupplierRecord.ContractValue), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly Histogram _values = records.Register(new Histogram());
    private readonly Tally _small = records.Register(new Tally());
    private readonly Membership _withValue = records.Register(new Membership());

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(FinanceAndGovernanceIndicators.SupplierConcentrationShare, Fields.Needs(nameof(SupplierRecord.ContractValue)),
            _withValue.Figure(Rounding.Percent(_values.LargestFor(MostOfTheValue), _values.Count, 1)).RefusedIf(_values.IsAllZero, NotComputedReason.NoRecords));
        sheet.Add(FinanceAndGovernanceIndicators.SmeWinRate,
            Fields.Needs(nameof(SupplierRecord.IsSmall), nameof(SupplierRecord.IsRegistered), nameof(SupplierRecord.WonRecently)), _small.Share(1));
    }

    protected override string? Fault(in SupplierRecord supplier) => Contradictions.OutOfRange(supplier.ContractValue);

    protected override void Count(in SupplierRecord supplier)
    {
        _contractValueDoubt.Add(supplier.ContractValue);
        _small.Count(supplier.IsSmall & supplier.IsRegistered, supplier.WonRecently);
        if (_withValue.Takes(true, supplier.ContractValue is not null))
            _values.Add(Rounding.ThreeDigits(supplier.ContractValue!.Value));
    }
}
