using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Contracts: with whom, how large, how long they take, who saw them first.</summary>
internal sealed class ContractFigures(PortfolioRecords records) : RecordFigures<ContractRecord>(records, Fields)
{
    internal static readonly RecordFields<ContractRecord> Fields = new(RecordKind.Contract, (in contract, scan) => scan
        .Field(contract.IsDigital is not null)
        .Field(contract.Amount is not null)
        .Field(contract.PublishedOn is not null)
        .Field(contract.SignedOn is not null)
        .Field(contract.IsSupplierSmall is not null)
        .Field(contract.IsSupplierNew is not null)
        .Field(contract.StatesOutcome is not null)
        .Field(contract.IsLarge is not null)
        .Field(contract.HadMarketTalks is not null)
        .Field(contract.IsAboveThreshold is not null)
        .Field(contract.WasSeenByCentre is not null));

    private readonly UnitDoubt _amountDoubt = records.Watch(new UnitDoubt(Fields, nameof(ContractRecord.Amount), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly Median _amounts = records.Register(new Median());
    private readonly Median _cycle = records.Register(new Median());
    private readonly Amounts _small = records.Register(new Amounts());
    private readonly Amounts _outcome = records.Register(new Amounts());
    private readonly Amounts _seen = records.Register(new Amounts());
    private readonly Tally _new = records.Register(new Tally());
    private readonly Tally _talks = records.Register(new Tally());

    internal override void Fill(ComputedSheet sheet)
    {
        var digital = Fields.Needs(nameof(ContractRecord.IsDigital));
        var money = digital.And(nameof(ContractRecord.Amount));
        sheet.Add(StrategyIndicators.VisibleSpend, money.And(nameof(ContractRecord.IsAboveThreshold), nameof(ContractRecord.WasSeenByCentre)), _seen.Share(),
            Setting.Texts.Phrase("records.contracts-only"));
        sheet.Add(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, money.And(nameof(ContractRecord.IsSupplierSmall)), _small.Share(),
            Setting.Texts.Phrase("records.contract-values"));
        sheet.Add(FinanceAndGovernanceIndicators.NewEntrantAwardShare, digital.And(nameof(ContractRecord.IsSupplierNew)), _new.Share(1));
        sheet.Add(FinanceAndGovernanceIndicators.ContractSizeMedian, money, _amounts.Figure((double)_amounts.Middle));
        sheet.Add(FinanceAndGovernanceIndicators.OutcomeTenderShare, money.And(nameof(ContractRecord.StatesOutcome)), _outcome.Share());
        sheet.Add(FinanceAndGovernanceIndicators.ProcurementCycleMonths,
            digital.And(nameof(ContractRecord.PublishedOn), nameof(ContractRecord.SignedOn)), _cycle.Months());
        sheet.Add(FinanceAndGovernanceIndicators.MarketEngagementShare,
            digital.And(nameof(ContractRecord.IsLarge), nameof(ContractRecord.HadMarketTalks)), _talks.Share(1));
    }

    protected override string? Fault(in ContractRecord contract) =>
        Contradictions.Before(contract.SignedOn, contract.PublishedOn)
        ?? Contradictions.OutOfRange(contract.Amount);

    protected override void Count(in ContractRecord contract)
    {
        _amountDoubt.Add(contract.Amount);
        _small.Count(contract.IsDigital, contract.IsSupplierSmall, contract.Amount);
        _outcome.Count(contract.IsDigital, contract.StatesOutcome, contract.Amount);
        _seen.Count(contract.IsDigital & contract.IsAboveThreshold, contract.WasSeenByCentre, contract.Amount);
        _new.Count(contract.IsDigital, contract.IsSupplierNew);
        _talks.Count(contract.IsDigital & contract.IsLarge, contract.HadMarketTalks);
        _cycle.Count(contract.IsDigital & contract.SignedOn < Setting.Tomorrow, contract.PublishedOn, contract.SignedOn);
        _amounts.Count(contract.IsDigital, contract.Amount is { } amount ? Rounding.ThreeDigits(amount) : null);
    }
}
