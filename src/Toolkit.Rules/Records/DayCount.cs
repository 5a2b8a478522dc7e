namespace Toolkit.Rules.Records;

/// <summary>Adds up how many days passed between two dates, for a mean.</summary>
internal struct DayCount
{
    private long _days;
    private long _of;
    private long _unstated;

    internal void Count(bool? belongs, DateTime? from, DateTime? until)
    {
        if (belongs == false)
            return;
        if (belongs is null || from is null || until is null)
        {
            _unstated++;
            return;
        }
        _days += (until.Value.Date - from.Value.Date).Days;
        _of++;
    }

    internal void Merge(DayCount other)
    {
        _days += other._days;
        _of += other._of;
        _unstated += other._unstated;
    }

    /// <summary>The mean in months.</summary>
    internal readonly Figure Mean() => new(_of, _unstated, _of == 0 ? 0 : Rounding.Months((decimal)_days / _of));
}
