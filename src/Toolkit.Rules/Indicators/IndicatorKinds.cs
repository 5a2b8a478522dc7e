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

    internal static bool IsWhole(IndicatorKind kind) => kind is IndicatorKind.Maturity or IndicatorKind.YesNo or IndicatorKind.Count;
}
