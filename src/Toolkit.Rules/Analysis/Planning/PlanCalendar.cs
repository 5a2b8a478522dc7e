using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>The quarters of years that begin in a given month. Counted, not looked up on a clock.</summary>
internal sealed class PlanCalendar
{
    internal const int MonthsOfQuarter = 3;

    /// <summary>A hundred years: no plan looks further, which keeps what a host says of its own rules, and "never", from filling the memory.</summary>
    internal const int MostQuarters = 400;

    private const int MonthsOfYear = 12;

    private readonly DateTime _start;
    private readonly int _firstMonth;

    internal PlanCalendar(DateTime start, int firstMonth)
    {
        _start = DateTime.SpecifyKind(start.Date, DateTimeKind.Unspecified);
        _firstMonth = firstMonth;
    }

    /// <summary>The first day of the first quarter that begins after a day.</summary>
    internal static DateTime After(DateTime day, int firstMonth)
    {
        var month = new DateTime(day.Year, day.Month, 1).AddMonths(1);
        while (!Begins(month, firstMonth))
            month = month.AddMonths(1);
        return month;
    }

    /// <summary>Whether a quarter begins on a day.</summary>
    internal static bool Begins(DateTime day, int firstMonth) =>
        day.Day == 1 && (day.Month - firstMonth + MonthsOfYear) % MonthsOfQuarter == 0;

    /// <summary>The number of the first quarter, from 0 on, that begins after a day.</summary>
    internal int FirstAfter(DateTime day)
    {
        var months = (MonthsOfYear * (day.Year - _start.Year)) + day.Month - _start.Month;
        return months < 0 ? 0 : (months / MonthsOfQuarter) + 1;
    }

    /// <summary>The first day of a quarter, from 0 on.</summary>
    internal DateTime StartOf(int quarter) => _start.AddMonths(MonthsOfQuarter * quarter);

    /// <summary>The name of a quarter, from 0 on; there is one for quarters that are no dates any more.</summary>
    internal string LabelOf(int quarter)
    {
        var months = (MonthsOfYear * _start.Year) + _start.Month - _firstMonth + (MonthsOfQuarter * quarter);
        var (year, number) = (months / MonthsOfYear, (months % MonthsOfYear / MonthsOfQuarter) + 1);
        return _firstMonth == 1
            ? string.Format(CultureInfo.InvariantCulture, "{0} Q{1}", year, number)
            : string.Format(CultureInfo.InvariantCulture, "{0}/{1:00} Q{2}", year, (year + 1) % 100, number);
    }
}
