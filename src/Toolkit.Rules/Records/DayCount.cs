namespace Toolkit.Rules.Records;

/// <summary>Adds up how many days passed between two dates, for a mean.</summary>
internal struct DayCount
{
    private Membership _group;
    private long _days;

    internal void Count(bool? belongs, DateTime? from, DateTime? until)
    {
        if (_group.Takes(belongs, from is not null && until is not null))
            _days += (until.GetValueOrDefault().Date - from.GetValueOrDefault().Date).Days;
    }

    internal void Merge(DayCount other)
    {
        _group.Merge(other._group);
        _days += other._days;
    }

    /// <summary>The mean in months.</summary>
    internal readonly RecordFigure Mean() => _group.Figure(_group.Of == 0 ? 0 : Rounding.Months((decimal)_days / _group.Of));
}
