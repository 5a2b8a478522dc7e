namespace Toolkit.Rules.Records;

/// <summary>Adds up a share by amount, such as of money: how much belongs to a group, and how much of that has something.</summary>
internal struct Amounts
{
    private Membership _group;
    private decimal _having;
    private decimal _of;

    internal void Count(bool? belongs, decimal? having, decimal? of)
    {
        if (!_group.Takes(belongs, having is not null && of is not null))
            return;
        _having += having.GetValueOrDefault();
        _of += of.GetValueOrDefault();
    }

    /// <summary>Counts an amount that has something or not, whole.</summary>
    internal void Count(bool? belongs, bool? has, decimal? amount) =>
        Count(belongs, has is { } whether ? whether ? amount : 0 : null, amount);

    internal void Merge(Amounts other)
    {
        _group.Merge(other._group);
        _having += other._having;
        _of += other._of;
    }

    /// <summary>The share in per cent; there is none of nothing.</summary>
    internal readonly RecordFigure Share() => _group.Figure(Rounding.Percent(_having, _of, 1)).RefusedIf(_of == 0, NotComputed.NoRecords);
}
