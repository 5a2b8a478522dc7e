namespace Toolkit.Rules.Records;

/// <summary>The largest amount.</summary>
internal struct Largest
{
    private decimal _amount;
    private long _of;
    private long _unstated;

    internal void Count(bool? belongs, decimal? amount)
    {
        if (belongs == false)
            return;
        if (belongs is null || amount is null)
        {
            _unstated++;
            return;
        }
        _amount = Math.Max(_amount, amount.Value);
        _of++;
    }

    internal void Merge(Largest other)
    {
        _amount = Math.Max(_amount, other._amount);
        _of += other._of;
        _unstated += other._unstated;
    }

    internal readonly Figure Figure() => new(_of, _unstated, (double)_amount);
}
