namespace Toolkit.Rules.Records;

/// <summary>The median of a group's numbers, such as days or amounts of money.</summary>
internal sealed class Median
{
    private readonly Histogram _numbers = new();
    private Membership _group;

    /// <summary>The middle number, or the mean of the two in the middle; 0 of none.</summary>
    internal decimal Middle => _numbers.Median();

    /// <summary>Counts a number; there are to be few different ones, see <see cref="Histogram"/>.</summary>
    internal void Count(bool? belongs, decimal? number)
    {
        if (_group.Takes(belongs, number is not null))
            _numbers.Add(number.GetValueOrDefault());
    }

    /// <summary>Counts the days between two dates.</summary>
    internal void Count(bool? belongs, DateTime? from, DateTime? until) => Count(belongs, (until?.Date - from?.Date)?.Days);

    internal void Merge(Median other)
    {
        _numbers.Merge(other._numbers);
        _group.Merge(other._group);
    }

    internal RecordFigure Figure(double value) => _group.Figure(value);

    /// <summary>Days as months.</summary>
    internal RecordFigure Months() => Figure(Rounding.Months(Middle));

    /// <summary>Days as years.</summary>
    internal RecordFigure Years() => Figure(Rounding.Years(Middle));
}
