using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Approaches;

public abstract partial class ApproachRuleContract
{
    /// <summary>The nearest answer on one side of the trigger; a yes/no answer has only the two ends.</summary>
    private static double Step(Evidence piece, bool better)
    {
        if (piece.Indicator.Kind == IndicatorKind.YesNo)
            return better ? 1 : 0;
        var size = piece.Indicator.Kind switch
        {
            IndicatorKind.Maturity or IndicatorKind.Count => 1,
            IndicatorKind.Money => 1000,
            _ => 0.01,
        };
        return piece.Trigger.Value + (better == (piece.Indicator.Direction == Direction.HigherIsBetter) ? size : -size);
    }

    /// <summary>The best or worst answer that is allowed at all.</summary>
    private static double Extreme(Evidence piece, bool best)
    {
        if (best != (piece.Indicator.Direction == Direction.HigherIsBetter))
            return 0;
        return piece.Indicator.Kind switch
        {
            IndicatorKind.Percentage => 100,
            IndicatorKind.Maturity => 4,
            IndicatorKind.YesNo => 1,
            IndicatorKind.Months => IndicatorKinds.Highest(IndicatorKind.Months),
            IndicatorKind.Years => IndicatorKinds.Highest(IndicatorKind.Years),
            IndicatorKind.Money => IndicatorKinds.Highest(IndicatorKind.Money),
            _ => int.MaxValue,
        };
    }

    /// <summary>The answer as a reader expects it in the sentence, written without the library's own wording.</summary>
    private static string Formatted(Indicator indicator, double value)
    {
        var number = value.ToString("#,0.##", CultureInfo.InvariantCulture);
        return indicator.Kind switch
        {
            IndicatorKind.Percentage => number + "%",
            IndicatorKind.Maturity => $"level {number} of 4 ({indicator.Text(TextCatalogue.English).Anchors[(int)value]})",
            IndicatorKind.YesNo => indicator.Text(TextCatalogue.English).No,
            IndicatorKind.Months => number + (value.Equals(1) ? " month" : " months"),
            IndicatorKind.Years => number + (value.Equals(1) ? " year" : " years"),
            IndicatorKind.Money => "USD " + number,
            _ => number,
        };
    }
}
