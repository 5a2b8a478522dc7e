using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Platforms: who uses them, and what becomes of the old route.</summary>
internal sealed class PlatformFigures(PortfolioRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private Amounts _uptake;
    private Amounts _parallelCost;
    private Largest _overrun;
    private Tally _closures;

    internal void Add(in PlatformRecord platform)
    {
        if (Fault(platform) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Platform, platform.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(platform));
        bool? isYearOld = platform.LaunchedOn is { } launch ? launch < _setting.YearAgo : null;
        _uptake.Count(isYearOld, platform.ActualUsers, platform.PlannedUsers);
        _parallelCost.Count(true, platform.OldYearlyCost, platform.YearlyCost);
        _closures.Count(platform.IsOldRunning, platform.IsClosureFunded);
        AddOverrun(platform);
    }

    internal void Merge(PlatformFigures other)
    {
        _carried.Merge(other._carried);
        _uptake.Merge(other._uptake);
        _parallelCost.Merge(other._parallelCost);
        _overrun.Merge(other._overrun);
        _closures.Merge(other._closures);
    }

    internal void Fill(ComputedSheet sheet)
    {
        sheet.Add(CapitalInvestmentIndicators.PlatformUptakeShare,
            PlatformFields.LaunchedOn | PlatformFields.PlannedUsers | PlatformFields.ActualUsers, _carried, _uptake.Share());
        sheet.Add(CapitalInvestmentIndicators.ParallelRunMonths, PlatformFields.OldPlannedClosure | PlatformFields.IsOldRunning, _carried,
            _overrun.Figure(Rounding.Months(_overrun.Number)));
        sheet.Add(CapitalInvestmentIndicators.ParallelRunCostShare, PlatformFields.OldYearlyCost | PlatformFields.YearlyCost, _carried, _parallelCost.Share());
        sheet.Add(CapitalInvestmentIndicators.ClosurePlanFunded, PlatformFields.IsOldRunning | PlatformFields.IsClosureFunded, _carried,
            _closures.All());
    }

    /// <summary>Days by which the old route outlives its planned closure, until today or until it was closed in the last year.</summary>
    private void AddOverrun(in PlatformRecord platform)
    {
        var end = platform.IsOldRunning == true ? _setting.AsOf : platform.OldClosedOn;
        bool? belongs = platform.IsOldRunning == false ? _setting.IsSince(_setting.YearAgo, platform.OldClosedOn) == true : platform.IsOldRunning;
        _overrun.Count(belongs, platform.OldPlannedClosure is { } planned && end is not null ? Math.Max(0, (end.Value.Date - planned.Date).Days) : null);
    }

    private string? Fault(in PlatformRecord platform) =>
        _contradictions.TooEarly(nameof(platform.LaunchedOn), platform.LaunchedOn)
        ?? _contradictions.TooEarly(nameof(platform.OldPlannedClosure), platform.OldPlannedClosure)
        ?? _contradictions.OutOfRange(nameof(platform.PlannedUsers), platform.PlannedUsers)
        ?? _contradictions.OutOfRange(nameof(platform.ActualUsers), platform.ActualUsers)
        ?? _contradictions.OutOfRange(nameof(platform.OldYearlyCost), platform.OldYearlyCost)
        ?? _contradictions.OutOfRange(nameof(platform.YearlyCost), platform.YearlyCost)
        ?? _contradictions.Without(
            nameof(platform.OldClosedOn), platform.OldClosedOn < _setting.Tomorrow, $"{nameof(platform.IsOldRunning)} = false", platform.IsOldRunning != true);

    private static PlatformFields FieldsOf(in PlatformRecord platform) =>
        (platform.LaunchedOn is null ? 0 : PlatformFields.LaunchedOn)
        | (platform.PlannedUsers is null ? 0 : PlatformFields.PlannedUsers)
        | (platform.ActualUsers is null ? 0 : PlatformFields.ActualUsers)
        | (platform.OldPlannedClosure is null ? 0 : PlatformFields.OldPlannedClosure)
        | (platform.IsOldRunning is null ? 0 : PlatformFields.IsOldRunning)
        | (platform.OldYearlyCost is null ? 0 : PlatformFields.OldYearlyCost)
        | (platform.YearlyCost is null ? 0 : PlatformFields.YearlyCost)
        | (platform.IsClosureFunded is null ? 0 : PlatformFields.IsClosureFunded);
}
