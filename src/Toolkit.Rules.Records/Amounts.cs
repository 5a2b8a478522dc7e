namespace Toolkit.Rules.Records;

/// <summary>Adds up a share by amount, such as of money: the amount that belongs to a group, and the part of it that has something.</summary>
internal sealed class Amounts : Membership
{
    private decimal _having;
    private decimal _of;

    /// <summary>The sum of what has something.</summary>
    internal decimal Sum => _having;

    internal void Count(bool? belongs, decimal? having, decimal? of)
    {
        if (!Takes(belongs, having is not null && of is not null))
            return;
        _having += having.GetValueOrDefault();
        _of += of.GetValueOrDefault();
    }

    /// <summary>Counts an amount that has something or not, whole.</summary>
    internal void Count(bool? belongs, bool? has, decimal? amount)
    {
        if (!Takes(belongs, has is not null && amount is not null))
            return;
        _of += amount.GetValueOrDefault();
        if (has == true)
            _having += amount.GetValueOrDefault();
    }

    internal override void Merge(Counter other)
    {
        base.Merge(other);
        _having += ((Amounts)other)._having;
        _of += ((Amounts)other)._of;
    }

    /// <summary>The share in per cent; there is none of nothing.</summary>
    internal RecordFigure Share(int decimals = 1) => Figure(Rounding.Percent(_having, _of, decimals)).RefusedIf(_of == 0, NotComputedReason.NoRecords);
}
