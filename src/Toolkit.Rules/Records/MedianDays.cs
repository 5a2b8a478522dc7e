namespace Toolkit.Rules.Records;

/// <summary>Counts how many days passed between two dates, for a median.</summary>
internal sealed class MedianDays
{
    private readonly Histogram _days = new();
    private long _unstated;

    internal void Count(bool? belongs, DateTime? from, DateTime? until)
    {
        if (belongs == false)
            return;
        if (belongs is null || from is null || until is null)
            _unstated++;
        else
            _days.Add((until.Value.Date - from.Value.Date).Days);
    }

    internal void Merge(MedianDays other)
    {
        _days.Merge(other._days);
        _unstated += other._unstated;
    }

    internal Figure Months() => new(_days.Count, _unstated, Rounding.Months(_days.Median()));

    internal Figure Years() => new(_days.Count, _unstated, Rounding.Years(_days.Median()));
}
