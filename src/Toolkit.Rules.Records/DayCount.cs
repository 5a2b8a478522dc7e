namespace Toolkit.Rules.Records;

/// <summary>Adds up how many days passed between two dates, for a mean.</summary>
internal sealed class DayCount : Membership
{
    private long _days;

    internal void Count(bool? belongs, DateTime? from, DateTime? until)
    {
        if (Takes(belongs, from is not null && until is not null))
            _days += (until.GetValueOrDefault().Date - from.GetValueOrDefault().Date).Days;
    }

    internal override void Merge(Counter other)
    {
        base.Merge(other);
        _days += ((DayCount)other)._days;
    }

    /// <summary>The mean in months.</summary>
    internal RecordFigure Mean() => Figure(Of == 0 ? 0 : Rounding.Months((decimal)_days / Of));
}
