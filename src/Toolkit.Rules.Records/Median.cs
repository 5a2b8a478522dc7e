namespace Toolkit.Rules.Records;

/// <summary>The median of a group's numbers, such as days or amounts of money.</summary>
internal sealed class Median : Membership
{
    private readonly Histogram _numbers = new();

    /// <summary>The middle number, or the mean of the two in the middle; 0 of none.</summary>
    internal decimal Middle => _numbers.Median();

    /// <summary>Counts a number; there are to be few different ones, see <see cref="Histogram"/>.</summary>
    internal void Count(bool? belongs, decimal? number)
    {
        if (Takes(belongs, number is not null))
            _numbers.Add(number.GetValueOrDefault());
    }

    /// <summary>Counts the days between two dates.</summary>
    internal void Count(bool? belongs, DateTime? from, DateTime? until) => Count(belongs, (until?.Date - from?.Date)?.Days);

    internal override void Merge(Counter other)
    {
        base.Merge(other);
        _numbers.Merge(((Median)other)._numbers);
    }

    /// <summary>Days as months.</summary>
    internal RecordFigure Months() => Figure(Rounding.Months(Middle));

    /// <summary>Days as years.</summary>
    internal RecordFigure Years() => Figure(Rounding.Years(Middle));
}
