namespace Toolkit.Rules.Records;

/// <summary>Notes field by field which ones a record fills in.</summary>
internal readonly struct FieldScan
{
    private FieldScan(ulong filledIn) => FilledIn = filledIn;

    /// <summary>One bit for each field that is filled in, the lowest for the last field.</summary>
    internal ulong FilledIn { get; }

    internal FieldScan Field(bool isFilledIn) => new((FilledIn << 1) | (isFilledIn ? 1UL : 0UL));
}
