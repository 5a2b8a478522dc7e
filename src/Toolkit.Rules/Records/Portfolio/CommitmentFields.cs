namespace Toolkit.Rules.Records;

/// <summary>The fields of <see cref="CommitmentRecord"/> that figures need, by the names of its properties.</summary>
[Flags]
internal enum CommitmentFields : ulong
{
    None = 0,
    HasBusinessOwner = 1 << 0,
    IsFunded = 1 << 1,
    HasMeasuredTarget = 1 << 2,
}
