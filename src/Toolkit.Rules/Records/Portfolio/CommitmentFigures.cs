using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Commitments of the strategy: owner, money, measured target.</summary>
internal sealed class CommitmentFigures
{
    private readonly ObservedFields _carried = new();
    private Tally _owned;
    private Tally _funded;
    private Tally _measured;

    internal void Add(in CommitmentRecord commitment)
    {
        _carried.Add((ulong)FieldsOf(commitment));
        _owned.Count(true, commitment.HasBusinessOwner);
        _funded.Count(true, commitment.IsFunded);
        _measured.Count(true, commitment.HasMeasuredTarget);
    }

    internal void Merge(CommitmentFigures other)
    {
        _carried.Merge(other._carried);
        _owned.Merge(other._owned);
        _funded.Merge(other._funded);
        _measured.Merge(other._measured);
    }

    internal void Fill(ComputedSheet sheet)
    {
        sheet.Add(StrategyIndicators.OwnedCommitments, CommitmentFields.HasBusinessOwner, _carried, _owned.Share(1));
        sheet.Add(StrategyIndicators.FundedCommitments, CommitmentFields.IsFunded, _carried, _funded.Share(1));
        sheet.Add(StrategyIndicators.BaselinedTargets, CommitmentFields.HasMeasuredTarget, _carried, _measured.Share(1));
    }

    private static CommitmentFields FieldsOf(in CommitmentRecord commitment) =>
        (commitment.HasBusinessOwner is null ? 0 : CommitmentFields.HasBusinessOwner)
        | (commitment.IsFunded is null ? 0 : CommitmentFields.IsFunded)
        | (commitment.HasMeasuredTarget is null ? 0 : CommitmentFields.HasMeasuredTarget);
}
