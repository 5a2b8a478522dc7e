using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Commitments of the strategy: owner, money, measured target.</summary>
internal sealed class CommitmentFigures(PortfolioRecords records) : RecordFigures<CommitmentRecord>(records, Fields)
{
    internal static readonly RecordFields<CommitmentRecord> Fields = new(RecordKind.Commitment, (in commitment, scan) => scan
        .Field(commitment.HasBusinessOwner is not null)
        .Field(commitment.IsFunded is not null)
        .Field(commitment.Targets is not null)
        .Field(commitment.MeasuredTargets is not null));

    private readonly Tally _owned = records.Register(new Tally());
    private readonly Tally _funded = records.Register(new Tally());
    private readonly Amounts _measured = records.Register(new Amounts());

    internal override void Fill(ComputedSheet sheet)
    {
        sheet.Add(StrategyIndicators.OwnedCommitments, Fields.Needs(nameof(CommitmentRecord.HasBusinessOwner)), _owned.Share(1));
        sheet.Add(StrategyIndicators.FundedCommitments, Fields.Needs(nameof(CommitmentRecord.IsFunded)), _funded.Share(1));
        sheet.Add(StrategyIndicators.BaselinedTargets, Fields.Needs(nameof(CommitmentRecord.Targets), nameof(CommitmentRecord.MeasuredTargets)), _measured.Share());
    }

    protected override string? Fault(in CommitmentRecord commitment) =>
        Contradictions.OutOfRange(commitment.Targets)
        ?? Contradictions.OutOfRange(commitment.MeasuredTargets)
        ?? Contradictions.Above(commitment.MeasuredTargets, commitment.Targets);

    protected override void Count(in CommitmentRecord commitment)
    {
        _owned.Count(true, commitment.HasBusinessOwner);
        _funded.Count(true, commitment.IsFunded);
        _measured.Count(true, commitment.MeasuredTargets, (decimal?)commitment.Targets);
    }
}
