using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Systems: how many are legacy, how well the register knows them, what they cost, how old they are.</summary>
internal sealed class SystemFigures(EstateRecords records, EstateOptions options, SupportTable table, ExploitedTable? exploited) : RecordFigures<SupportedSystem>(records, Fields)
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
        .Field(system.Record.RunCost is not null));

    private readonly UnitDoubt _runCostDoubt = records.Watch(new UnitDoubt(Fields, nameof(SystemRecord.RunCost), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly Tally _legacy = records.Register(new Tally());
    private readonly Tally _registered = records.Register(new Tally());
    private readonly Tally _unfunded = records.Register(new Tally());
    private readonly Amounts _runCost = records.Register(new Amounts());
    private readonly Tally _ended = records.Register(new Tally());
    private readonly int? _systems = options.Systems;
    private readonly decimal? _budget = options.TechnologyBudget;
    private readonly Largest _daysInUse = records.Register(new Largest());

    internal ExposureCount Exposure { get; } = records.Register(new ExposureCount());

    internal void Add(in SystemRecord system) => Add(new SupportedSystem(system, SupportOf(system)), system.Key);

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(CapitalInvestmentIndicators.LegacySystemShare, Fields.Needs(nameof(SystemRecord.IsLegacy)), _legacy.Share(1), Exposed(), Ended());
        sheet.Add(CapitalInvestmentIndicators.LegacyRegisterCompleteShare,
            Fields.Needs(nameof(SystemRecord.SupportEnd), nameof(SystemRecord.HasOwner), nameof(SystemRecord.HasRiskScore)), Registered());
        sheet.Add(CapitalInvestmentIndicators.RedSystemUnfundedShare,
            Fields.Needs(nameof(SystemRecord.IsRed), nameof(SystemRecord.IsReplacementFunded)), _unfunded.Share(1));
        sheet.Add(CapitalInvestmentIndicators.RunCostShare, Fields.Needs(nameof(SystemRecord.RunCost)),
            _runCost.Figure(Rounding.Percent(_runCost.Sum, _budget ?? 0, 1)).RefusedIfLacking(_budget is null, "technologyBudget"));
        sheet.Add(CapitalInvestmentIndicators.OldestCriticalSystemAge, Fields.Needs(nameof(SystemRecord.IsCritical), nameof(SystemRecord.InUseSince)),
            _daysInUse.Figure(Rounding.Years(_daysInUse.Number)));
    }

    protected override string? Fault(in SupportedSystem system) =>
        Contradictions.TooEarly(system.Record.InUseSince)
        ?? Contradictions.OutOfRange(system.Record.RunCost);

    protected override void Count(in SupportedSystem system)
    {
        var record = system.Record;
        _runCostDoubt.Add(record.RunCost);
        _legacy.Count(true, system.IsLegacy);
        _registered.Count(true, system.Support.IsKnown & record.HasOwner & record.HasRiskScore);
        _unfunded.Count(record.IsRed, !record.IsReplacementFunded);
        _runCost.Count(true, record.RunCost, record.RunCost);
        _ended.Count(true, system.SupportEnd);
        _daysInUse.Count(record.IsCritical, record.InUseSince is { } since ? Math.Max(0, (Setting.AsOf - since.Date).Days) : null);
        if (exploited is not null)
            Exposure.Add(record, system.IsKnownAsLegacy, exploited);
    }

    private Support SupportOf(in SystemRecord system) =>
        system.SupportEnd is { } end ? Support.Until(end, Setting.AsOf) : table.Of(system.Vendor, system.Product, system.Version);

    /// <summary>Complete entries among all systems there are, less those of which it is open.</summary>
    private RecordFigure Registered()
    {
        var all = Math.Max((_systems ?? 0) - _registered.Unstated, _registered.Of);
        return _registered.Figure(Rounding.Percent(_registered.Having, all, 1)).RefusedIfLacking(_systems is null, "systems");
    }

    /// <summary>The remark on the legacy share, which counts what the organisation says: support that has ended, and what is exploited.</summary>
    private string? Exposed() => exploited is null ? Ended()
        : string.Join(" ", new[] { Ended(), Setting.Texts.Phrase("records.exposed", Exposure.ListedAndLegacy), Unmatched() }.OfType<string>());

    private string? Unmatched() => Exposure.NotKnown == 0 ? null : Setting.Texts.Phrase("records.exposure-not-known", Exposure.NotKnown);

    private string? Ended() => _ended.Of == 0 ? null : Setting.Texts.Phrase("records.support-ended", _ended.Having);
}
