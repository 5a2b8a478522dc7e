namespace Toolkit.Rules.Records;

/// <summary>Adds up a share by amount, such as of money: how much belongs to a group, and how much of that has something.</summary>
internal struct Amounts
{
    private decimal _having;
    private decimal _of;
    private long _count;
    private long _unstated;

    internal void Count(bool? belongs, decimal? having, decimal? of)
    {
        if (belongs == false)
            return;
        if (belongs is null || having is null || of is null)
        {
            _unstated++;
            return;
        }
        _having += having.Value;
        _of += of.Value;
        _count++;
    }

    /// <summary>Counts an amount that has something or not, whole.</summary>
    internal void Count(bool? belongs, bool? has, decimal? amount) =>
        Count(belongs, has is { } whether ? whether ? amount : 0 : null, amount);

    internal void Merge(Amounts other)
    {
        _having += other._having;
        _of += other._of;
        _count += other._count;
        _unstated += other._unstated;
    }

    /// <summary>The share; nothing is behind it where all amounts are 0.</summary>
    internal readonly Figure Share() => new(_of == 0 ? 0 : _count, _unstated, Rounding.Percent(_having, _of, 1));
}
