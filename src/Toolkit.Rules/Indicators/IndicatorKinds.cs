using System.Globalization;

namespace Toolkit.Rules.Indicators;

/// <summary>The range of the answers of each kind of indicator; the lowest is 0.</summary>
internal static class IndicatorKinds
{
    /// <summary>The name of a kind in schemas and texts.</summary>
    internal static string Key(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Percentage => "percentage",
        IndicatorKind.Maturity => "maturity",
        IndicatorKind.YesNo => "yesNo",
        IndicatorKind.Count => "count",
        IndicatorKind.Months => "months",
        IndicatorKind.Years => "years",
        _ => "money",
    };

    /// <summary>The highest allowed answer. For times and amounts it is the highest that is not taken for a slip.</summary>
    internal static double Highest(IndicatorKind kind) => kind switch
    {
        IndicatorKind.Percentage => 100,
        IndicatorKind.Maturity => (int)MaturityLevel.Level4,
        IndicatorKind.YesNo => 1,
        IndicatorKind.Count => int.MaxValue,
        IndicatorKind.Months => 2400,
        IndicatorKind.Years => 200,
        _ => 1e15,
    };

    /// <summary>Whether a number is an answer of the kind.</summary>
    internal static bool Holds(IndicatorKind kind, double number) =>
        number >= 0 && number <= Highest(kind) && (!IsWhole(kind) || Math.Floor(number).Equals(number));

    /// <summary>The answers of the kind, as the end of "allowed:".</summary>
    internal static string Range(IndicatorKind kind) =>
        $"{(IsWhole(kind) ? "a whole number" : "a number")} from 0 to {Highest(kind).ToString("0", CultureInfo.InvariantCulture)}, for the kind is {Key(kind)}";

    internal static bool IsWhole(IndicatorKind kind) => kind is IndicatorKind.Maturity or IndicatorKind.YesNo or IndicatorKind.Count;
}
