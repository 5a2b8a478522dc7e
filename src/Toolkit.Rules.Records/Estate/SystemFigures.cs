using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Systems: how many are legacy, how well the register knows them, what they cost, how old they are.</summary>
internal sealed class SystemFigures(EstateRecords records, SupportTable table, ExploitedTable? exploited) : RecordFigures<SupportedSystem>(records, Fields)
{
    internal static readonly RecordFields<SupportedSystem> Fields = new(RecordKind.System, (in system, scan) => scan
        .Field(system.SupportEnd is not null)
        .Field(system.IsLegacy is not null)
        .Field(system.Record.IsCritical is not null)
        .Field(system.Record.InUseSince is not null)
        .Field(system.Record.HasOwner is not null)
        .Field(system.Record.HasRiskScore is not null)
        .Field(system.Record.IsRed is not null)
        .Field(system.Record.IsReplacementFunded is not null)
        .Field(system.Record.RunCost is not null)
        .Field(system.Record.ChangeCost is not null)
        .Field(system.Record.CommonCapability is not null));

    private readonly BoundedGroups<PlainCount> _capabilities = records.Register(new BoundedGroups<PlainCount>());
    private readonly Tally _legacy = records.Register(new Tally());
    private readonly Tally _registered = records.Register(new Tally());
    private readonly Tally _unfunded = records.Register(new Tally());
    private readonly Amounts _runCost = records.Register(new Amounts());
    private readonly Largest _daysInUse = records.Register(new Largest());

    internal ExposureCount Exposure { get; } = records.Register(new ExposureCount());

    internal void Add(in SystemRecord system) => Add(new SupportedSystem(system, SupportOf(system)), system.Key);

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(CapitalInvestmentIndicators.LegacySystemShare, Fields.Needs(nameof(SystemRecord.IsLegacy)), _legacy.Share(1), Exposed());
        sheet.Add(CapitalInvestmentIndicators.LegacyRegisterCompleteShare,
            Fields.Needs(nameof(SystemRecord.SupportEnd), nameof(SystemRecord.HasOwner), nameof(SystemRecord.HasRiskScore)), _registered.Share(1));
        sheet.Add(CapitalInvestmentIndicators.RedSystemUnfundedShare,
            Fields.Needs(nameof(SystemRecord.IsRed), nameof(SystemRecord.IsReplacementFunded)), _unfunded.Share(1));
        sheet.Add(CapitalInvestmentIndicators.RunCostShare,
            Fields.Needs(nameof(SystemRecord.RunCost), nameof(SystemRecord.ChangeCost)), _runCost.Share());
        sheet.Add(CapitalInvestmentIndicators.OldestCriticalSystemAge, Fields.Needs(nameof(SystemRecord.IsCritical), nameof(SystemRecord.InUseSince)),
            _daysInUse.Figure(Rounding.Years(_daysInUse.Number)));
        var most = _capabilities.InOrder.Select(capability => capability.Value.Number).DefaultIfEmpty().Max();
        sheet.Add(StrategyIndicators.DuplicateCapabilities, Fields.Needs(nameof(SystemRecord.CommonCapability)),
            new RecordFigure(_capabilities.InOrder.Sum(capability => capability.Value.Number), 0, most).RefusedIf(_capabilities.AreTooMany, NotComputedReason.TooManyValues));
    }

    protected override string? Fault(in SupportedSystem system) =>
        Contradictions.TooEarly(system.Record.InUseSince)
        ?? Contradictions.OutOfRange(system.Record.RunCost)
        ?? Contradictions.OutOfRange(system.Record.ChangeCost);

    protected override void Count(in SupportedSystem system)
    {
        var record = system.Record;
        _legacy.Count(true, system.IsLegacy);
        _registered.Count(true, system.Support.IsKnown & record.HasOwner & record.HasRiskScore);
        _unfunded.Count(record.IsRed, !record.IsReplacementFunded);
        _runCost.Count(true, record.RunCost, record.RunCost + record.ChangeCost);
        _daysInUse.Count(record.IsCritical, record.InUseSince is { } since ? Math.Max(0, (Setting.AsOf - since.Date).Days) : null);
        if (record.CommonCapability is not null)
            _capabilities[record.CommonCapability].Number++;
        if (exploited is not null)
            Exposure.Add(record, system.IsLegacy == true, exploited);
    }

    private Support SupportOf(in SystemRecord system) =>
        system.SupportEnd is { } end ? Support.Until(end, Setting.AsOf) : table.Of(system.Product, system.Version);

    private string? Exposed() =>
        exploited is null ? null : Setting.Texts.Phrase("records.exposed", Exposure.ListedAndLegacy);
}
