using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Spend requests: how long a decision takes, and how much effort goes into those that save next to nothing.</summary>
internal sealed class SpendRequestFigures(PortfolioRecords records)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly ObservedFields _carried = new();
    private readonly Median _decision = new();
    private readonly EffortBySaving _effort = new();

    internal void Add(in SpendRequestRecord request)
    {
        if (Fault(request) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.SpendRequest, request.Key, fault);
            return;
        }
        _carried.Add((ulong)FieldsOf(request));
        _decision.Count(request.DecidedOn < _setting.Tomorrow, request.RequestedOn, request.DecidedOn);
        _effort.Add(request.AssuranceHours, request.Saving);
    }

    internal void Merge(SpendRequestFigures other)
    {
        _carried.Merge(other._carried);
        _decision.Merge(other._decision);
        _effort.Merge(other._effort);
    }

    internal void Fill(ComputedSheet sheet)
    {
        sheet.Add(StrategyIndicators.LowValueControlEffort,
            SpendRequestFields.AssuranceHours | SpendRequestFields.Saving, _carried, _effort.ShareOnLittle());
        sheet.Add(StrategyIndicators.ControlDecisionTime, SpendRequestFields.RequestedOn | SpendRequestFields.DecidedOn, _carried, _decision.Months());
    }

    private string? Fault(in SpendRequestRecord request) =>
        _contradictions.Before(nameof(request.DecidedOn), request.DecidedOn, nameof(request.RequestedOn), request.RequestedOn)
        ?? _contradictions.OutOfRange(nameof(request.AssuranceHours), request.AssuranceHours)
        ?? _contradictions.OutOfRange(nameof(request.Saving), request.Saving);

    private static SpendRequestFields FieldsOf(in SpendRequestRecord request) =>
        (request.RequestedOn is null ? 0 : SpendRequestFields.RequestedOn)
        | (request.DecidedOn is null ? 0 : SpendRequestFields.DecidedOn)
        | (request.AssuranceHours is null ? 0 : SpendRequestFields.AssuranceHours)
        | (request.Saving is null ? 0 : SpendRequestFields.Saving);
}
