using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>The answers that are looked at for an indicator: what a reader is told with two decimals, and whole numbers of what is counted.</summary>
internal static class AnswerGrid
{
    private const double Hundredths = 100;

    /// <summary>How many steps make one unit.</summary>
    internal static double StepsPerUnit(IndicatorKind kind) =>
        kind is IndicatorKind.Percentage or IndicatorKind.Months or IndicatorKind.Years ? Hundredths : 1;

    /// <summary>The highest allowed answer; the lowest is always 0.</summary>
    internal static double Highest(IndicatorKind kind) => IndicatorKinds.Highest(kind);
}
