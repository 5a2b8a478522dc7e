namespace Toolkit.Rules.Records;

/// <summary>Sums to printed figures, halves away from zero. Whole sums go in, so no figure hangs on the order of adding.</summary>
internal static class Rounding
{
    private const decimal DaysOfMonth = 30.4375m;
    private const decimal DaysOfYear = 365.25m;

    /// <summary>A part as a percentage of a whole, at most 100; 0 of nothing.</summary>
    internal static double Percent(decimal part, decimal whole, int decimals) =>
        whole == 0 ? 0 : Number(Math.Min(100m, Math.Max(0m, part / whole * 100)), decimals);

    /// <summary>Days as months, to one decimal.</summary>
    internal static double Months(decimal days) => Number(Math.Max(0, days) / DaysOfMonth, 1);

    /// <summary>Days as years, to one decimal.</summary>
    internal static double Years(decimal days) => Number(Math.Max(0, days) / DaysOfYear, 1);

    internal static double Number(decimal value, int decimals) => (double)Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    /// <summary>An amount of money with its first three digits, and no less than hundredths: there are few enough of those to count each.</summary>
    internal static decimal ThreeDigits(decimal amount)
    {
        var unit = 0.01m;
        while (amount / unit >= 1000)
            unit *= 10;
        return Math.Round(amount / unit, MidpointRounding.AwayFromZero) * unit;
    }

    /// <summary>A number of people with its first two digits, the others 0: less than a tenth is lost.</summary>
    internal static long TwoDigits(long people)
    {
        long unit = 1;
        while (people / unit >= 100)
            unit *= 10;
        return people / unit * unit;
    }

    /// <summary>
    /// A number of people lowered to 1, 10, 20, 50, 100, 200, 500 and so on. Whoever sees two such numbers cannot tell by how few people
    /// the groups differ.
    /// </summary>
    internal static long Lowered(long people)
    {
        if (people < 10)
            return people > 0 ? 1 : 0;
        long step = 10;
        while (people / step >= 10)
            step *= 10;
        return people / step >= 5 ? 5 * step : people / step >= 2 ? 2 * step : step;
    }
}
