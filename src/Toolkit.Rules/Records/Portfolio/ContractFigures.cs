using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Contracts: with whom, how large, how long they take, who saw them first.</summary>
internal sealed class ContractFigures(PortfolioRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private readonly Median _amounts = new();
    private readonly Median _cycle = new();
    private Amounts _small;
    private Amounts _outcome;
    private Amounts _seen;
    private Tally _new;
    private Tally _talks;

    internal void Add(in ContractRecord contract)
    {
        if (Fault(contract) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Contract, contract.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(contract));
        _small.Count(contract.IsDigital, contract.IsSupplierSmall, contract.Amount);
        _outcome.Count(contract.IsDigital, contract.StatesOutcome, contract.Amount);
        _seen.Count(contract.IsDigital & contract.IsAboveThreshold, contract.WasSeenByCentre, contract.Amount);
        _new.Count(contract.IsDigital, contract.IsSupplierNew);
        _talks.Count(contract.IsDigital & contract.IsLarge, contract.HadMarketTalks);
        _cycle.Count(contract.IsDigital & contract.SignedOn < _setting.Tomorrow, contract.PublishedOn, contract.SignedOn);
        _amounts.Count(contract.IsDigital, contract.Amount is { } amount ? Rounding.ThreeDigits(amount) : null);
    }

    internal void Merge(ContractFigures other)
    {
        _carried.Merge(other._carried);
        _amounts.Merge(other._amounts);
        _cycle.Merge(other._cycle);
        _small.Merge(other._small);
        _outcome.Merge(other._outcome);
        _seen.Merge(other._seen);
        _new.Merge(other._new);
        _talks.Merge(other._talks);
    }

    internal void Fill(ComputedSheet sheet)
    {
        const ContractFields Digital = ContractFields.IsDigital;
        const ContractFields Money = Digital | ContractFields.Amount;
        sheet.Add(StrategyIndicators.VisibleSpend, Money | ContractFields.IsAboveThreshold | ContractFields.WasSeenByCentre, _carried, _seen.Share());
        sheet.Add(FinanceAndGovernanceIndicators.SmeDigitalSpendShare, Money | ContractFields.IsSupplierSmall, _carried, _small.Share());
        sheet.Add(FinanceAndGovernanceIndicators.NewEntrantAwardShare, Digital | ContractFields.IsSupplierNew, _carried, _new.Share(1));
        sheet.Add(FinanceAndGovernanceIndicators.ContractSizeMedian, Money, _carried, _amounts.Figure((double)_amounts.Middle));
        sheet.Add(FinanceAndGovernanceIndicators.OutcomeTenderShare, Money | ContractFields.StatesOutcome, _carried, _outcome.Share());
        sheet.Add(FinanceAndGovernanceIndicators.ProcurementCycleMonths,
            Digital | ContractFields.PublishedOn | ContractFields.SignedOn, _carried, _cycle.Months());
        sheet.Add(FinanceAndGovernanceIndicators.MarketEngagementShare,
            Digital | ContractFields.IsLarge | ContractFields.HadMarketTalks, _carried, _talks.Share(1));
    }

    private string? Fault(in ContractRecord contract) =>
        _contradictions.Before(nameof(contract.SignedOn), contract.SignedOn, nameof(contract.PublishedOn), contract.PublishedOn)
        ?? _contradictions.OutOfRange(nameof(contract.Amount), contract.Amount);

    private static ContractFields FieldsOf(in ContractRecord contract) =>
        (contract.IsDigital is null ? 0 : ContractFields.IsDigital)
        | (contract.Amount is null ? 0 : ContractFields.Amount)
        | (contract.PublishedOn is null ? 0 : ContractFields.PublishedOn)
        | (contract.SignedOn is null ? 0 : ContractFields.SignedOn)
        | (contract.IsSupplierSmall is null ? 0 : ContractFields.IsSupplierSmall)
        | (contract.IsSupplierNew is null ? 0 : ContractFields.IsSupplierNew)
        | (contract.StatesOutcome is null ? 0 : ContractFields.StatesOutcome)
        | (contract.IsLarge is null ? 0 : ContractFields.IsLarge)
        | (contract.HadMarketTalks is null ? 0 : ContractFields.HadMarketTalks)
        | (contract.IsAboveThreshold is null ? 0 : ContractFields.IsAboveThreshold)
        | (contract.WasSeenByCentre is null ? 0 : ContractFields.WasSeenByCentre);
}
