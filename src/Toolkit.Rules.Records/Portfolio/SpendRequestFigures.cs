using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Spend requests: how long a decision takes, and how much effort goes into those that save next to nothing.</summary>
internal sealed class SpendRequestFigures(PortfolioRecords records) : RecordFigures<SpendRequestRecord>(records, Fields)
{
    internal static readonly RecordFields<SpendRequestRecord> Fields = new(RecordKind.SpendRequest, (in request, scan) => scan
        .Field(request.RequestedOn is not null)
        .Field(request.DecidedOn is not null)
        .Field(request.AssuranceHours is not null)
        .Field(request.Saving is not null));

    private readonly UnitDoubt _savingDoubt = records.Watch(new UnitDoubt(Fields, nameof(SpendRequestRecord.Saving), UnitDoubt.LargestAmount, looksAtSpread: true));
    private readonly Median _decision = records.Register(new Median());
    private readonly EffortBySaving _effort = records.Register(new EffortBySaving());

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(StrategyIndicators.LowValueControlEffort,
            Fields.Needs(nameof(SpendRequestRecord.AssuranceHours), nameof(SpendRequestRecord.Saving)), _effort.ShareOnLittle());
        sheet.Add(StrategyIndicators.ControlDecisionTime,
            Fields.Needs(nameof(SpendRequestRecord.RequestedOn), nameof(SpendRequestRecord.DecidedOn)), _decision.Months());
    }

    protected override string? Fault(in SpendRequestRecord request) =>
        Contradictions.Before(request.DecidedOn, request.RequestedOn)
        ?? Contradictions.OutOfRange(request.AssuranceHours)
        ?? Contradictions.OutOfRange(request.Saving);

    protected override void Count(in SpendRequestRecord request)
    {
        _savingDoubt.Add(request.Saving);
        _decision.Count(request.DecidedOn < Setting.Tomorrow, request.RequestedOn, request.DecidedOn);
        _effort.Add(request.AssuranceHours, request.Saving);
    }
}
