using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Systems: how many are legacy, how well the register knows them, what they cost, how old they are.</summary>
internal sealed class SystemFigures(EstateRecords records, SupportTable support, ExploitedTable? exploited)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private readonly BoundedGroups<PeopleCount> _capabilities = new();
    private Tally _legacy;
    private Tally _registered;
    private Tally _unfunded;
    private Amounts _runCost;
    private Largest _daysInUse;

    internal ExposureCount Exposure { get; } = new();

    internal void Add(in SystemRecord system)
    {
        if (Fault(system) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.System, system.Key, fault);
            return;
        }
        var supported = system.SupportEnd is { } end ? Support.Until(end, _setting.AsOf) : support.Of(system.Product, system.Version);
        var isLegacy = supported.HasEnded == true ? true : system.IsLegacy ?? supported.HasEnded;
        _carried.Add((ulong)FieldsOf(system, supported.IsKnown, isLegacy is not null));
        _legacy.Count(true, isLegacy);
        _registered.Count(true, supported.IsKnown & system.HasOwner & system.HasRiskScore);
        _unfunded.Count(system.IsRed, !system.IsReplacementFunded);
        _runCost.Count(true, system.RunCost, system.RunCost + system.ChangeCost);
        _daysInUse.Count(system.IsCritical, system.InUseSince is { } since ? Math.Max(0, (_setting.AsOf - since.Date).Days) : null);
        if (system.CommonCapability is not null)
            _capabilities[system.CommonCapability].Number++;
        if (exploited is not null)
            Exposure.Add(system, isLegacy == true, exploited);
    }

    internal void Merge(SystemFigures other)
    {
        _carried.Merge(other._carried);
        _capabilities.Merge(other._capabilities, (mine, theirs) => mine.Number += theirs.Number);
        _legacy.Merge(other._legacy);
        _registered.Merge(other._registered);
        _unfunded.Merge(other._unfunded);
        _runCost.Merge(other._runCost);
        _daysInUse.Merge(other._daysInUse);
        Exposure.Merge(other.Exposure);
    }

    internal void Fill(ComputedSheet sheet)
    {
        sheet.Add(CapitalInvestmentIndicators.LegacySystemShare, SystemFields.IsLegacy, _carried, _legacy.Share(1), Exposed());
        sheet.Add(CapitalInvestmentIndicators.LegacyRegisterCompleteShare,
            SystemFields.SupportEnd | SystemFields.HasOwner | SystemFields.HasRiskScore, _carried, _registered.Share(1));
        sheet.Add(CapitalInvestmentIndicators.RedSystemUnfundedShare, SystemFields.IsRed | SystemFields.IsReplacementFunded, _carried, _unfunded.Share(1));
        sheet.Add(CapitalInvestmentIndicators.RunCostShare, SystemFields.RunCost | SystemFields.ChangeCost, _carried, _runCost.Share());
        sheet.Add(CapitalInvestmentIndicators.OldestCriticalSystemAge, SystemFields.IsCritical | SystemFields.InUseSince, _carried,
            _daysInUse.Figure(Rounding.Years(_daysInUse.Number)));
        var most = _capabilities.InOrder.Select(capability => capability.Value.Number).DefaultIfEmpty().Max();
        sheet.Add(StrategyIndicators.DuplicateCapabilities, SystemFields.CommonCapability, _carried,
            new RecordFigure(_capabilities.InOrder.Sum(capability => capability.Value.Number), 0, most).RefusedIf(_capabilities.AreTooMany, NotComputed.TooManyValues));
    }

    private string? Exposed() =>
        exploited is null ? null : _setting.Texts.Phrase("records.exposed", Exposure.ListedAndLegacy);

    private string? Fault(in SystemRecord system) =>
        _contradictions.TooEarly(nameof(system.InUseSince), system.InUseSince)
        ?? _contradictions.OutOfRange(nameof(system.RunCost), system.RunCost)
        ?? _contradictions.OutOfRange(nameof(system.ChangeCost), system.ChangeCost);

    private static SystemFields FieldsOf(in SystemRecord system, bool isSupportKnown, bool isLegacyKnown) =>
        (isSupportKnown ? SystemFields.SupportEnd : 0)
        | (isLegacyKnown ? SystemFields.IsLegacy : 0)
        | (system.IsCritical is null ? 0 : SystemFields.IsCritical)
        | (system.InUseSince is null ? 0 : SystemFields.InUseSince)
        | (system.HasOwner is null ? 0 : SystemFields.HasOwner)
        | (system.HasRiskScore is null ? 0 : SystemFields.HasRiskScore)
        | (system.IsRed is null ? 0 : SystemFields.IsRed)
        | (system.IsReplacementFunded is null ? 0 : SystemFields.IsReplacementFunded)
        | (system.RunCost is null ? 0 : SystemFields.RunCost)
        | (system.ChangeCost is null ? 0 : SystemFields.ChangeCost)
        | (system.CommonCapability is null ? 0 : SystemFields.CommonCapability);
}
