using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Platforms: who uses them, and what becomes of the old route.</summary>
internal sealed class PlatformFigures(PortfolioRecords records) : RecordFigures<PlatformRecord>(records, Fields)
{
    internal static readonly RecordFields<PlatformRecord> Fields = new(RecordKind.Platform, (in platform, scan) => scan
        .Field(platform.LaunchedOn is not null)
        .Field(platform.PlannedUsers is not null)
        .Field(platform.ActualUsers is not null)
        .Field(platform.OldPlannedClosure is not null)
        .Field(platform.IsOldRunning is not null)
        .Field(platform.OldYearlyCost is not null)
        .Field(platform.YearlyCost is not null)
        .Field(platform.IsClosureFunded is not null));

    private readonly UnitDoubt _oldYearlyCostDoubt = records.Watch(new UnitDoubt(Fields, nameof(PlatformRecord.OldYearlyCost), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly UnitDoubt _yearlyCostDoubt = records.Watch(new UnitDoubt(Fields, nameof(PlatformRecord.YearlyCost), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly Amounts _uptake = records.Register(new Amounts());
    private readonly Amounts _parallelCost = records.Register(new Amounts());
    private readonly Largest _overrun = records.Register(new Largest());
    private readonly Tally _closures = records.Register(new Tally());

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(CapitalInvestmentIndicators.PlatformUptakeShare,
            Fields.Needs(nameof(PlatformRecord.LaunchedOn), nameof(PlatformRecord.PlannedUsers), nameof(PlatformRecord.ActualUsers)),
            _uptake.Share());
        sheet.Add(CapitalInvestmentIndicators.ParallelRunMonths,
            Fields.Needs(nameof(PlatformRecord.OldPlannedClosure), nameof(PlatformRecord.IsOldRunning)),
            _overrun.Figure(Rounding.Months(_overrun.Number)));
        sheet.Add(CapitalInvestmentIndicators.ParallelRunCostShare,
            Fields.Needs(nameof(PlatformRecord.OldYearlyCost), nameof(PlatformRecord.YearlyCost)), _parallelCost.Share());
        sheet.Add(CapitalInvestmentIndicators.ClosurePlanFunded,
            Fields.Needs(nameof(PlatformRecord.IsOldRunning), nameof(PlatformRecord.IsClosureFunded)),
            _closures.All());
    }

    protected override string? Fault(in PlatformRecord platform) =>
        Contradictions.TooEarly(platform.LaunchedOn)
        ?? Contradictions.TooEarly(platform.OldPlannedClosure)
        ?? Contradictions.OutOfRange(platform.PlannedUsers)
        ?? Contradictions.OutOfRange(platform.ActualUsers)
        ?? Contradictions.OutOfRange(platform.OldYearlyCost)
        ?? Contradictions.OutOfRange(platform.YearlyCost)
        ?? Contradictions.Without(
            nameof(platform.OldClosedOn), platform.OldClosedOn < Setting.Tomorrow, $"{nameof(platform.IsOldRunning)} = false", platform.IsOldRunning != true);

    protected override void Count(in PlatformRecord platform)
    {
        _oldYearlyCostDoubt.Add(platform.OldYearlyCost);
        _yearlyCostDoubt.Add(platform.YearlyCost);
        bool? isYearOld = platform.LaunchedOn is { } launch ? launch < Setting.YearAgo : null;
        _uptake.Count(isYearOld, platform.ActualUsers, platform.PlannedUsers);
        _parallelCost.Count(true, platform.OldYearlyCost, platform.YearlyCost);
        _closures.Count(platform.IsOldRunning, platform.IsClosureFunded);
        AddOverrun(platform);
    }

    /// <summary>Days by which the old route outlives its planned closure, until today or until it was closed in the last year.</summary>
    private void AddOverrun(in PlatformRecord platform)
    {
        var end = platform.IsOldRunning == true ? Setting.AsOf : platform.OldClosedOn;
        bool? belongs = platform.IsOldRunning == false ? Setting.IsSince(Setting.YearAgo, platform.OldClosedOn) == true : platform.IsOldRunning;
        _overrun.Count(belongs, platform.OldPlannedClosure is { } planned && end is not null ? Math.Max(0, (end.Value.Date - planned.Date).Days) : null);
    }
}
