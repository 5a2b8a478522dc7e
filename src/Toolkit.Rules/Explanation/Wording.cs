using Humanizer;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Explanation;

/// <summary>How values are said in a language. Never looks at the thread's culture.</summary>
internal sealed class Wording(TextCatalogue texts)
{
    internal TextCatalogue Texts => texts;

    /// <summary>An answer as it stands in a statement: like a threshold, but a maturity level says what it means.</summary>
    internal string Answer(Indicator indicator, double value, string? currency)
    {
        var anchors = indicator.Kind == IndicatorKind.Maturity ? indicator.Text(texts).Anchors : [];
        return anchors.Count == 5
            ? texts.Phrase("level.answer", value, anchors[(int)value])
            : Threshold(indicator, value, currency);
    }

    /// <summary>A threshold or target.</summary>
    internal string Threshold(Indicator indicator, double value, string? currency) => Value(indicator.Kind, value, currency);

    /// <summary>A value of a kind of answer.</summary>
    internal string Value(IndicatorKind kind, double value, string? currency) => kind switch
    {
        IndicatorKind.Percentage => texts.Phrase("percentage", value),
        IndicatorKind.Maturity => texts.Phrase("level", value),
        IndicatorKind.Months => Quantity("month", value),
        IndicatorKind.Years => Quantity("year", value),
        IndicatorKind.Money => texts.Phrase("money", currency ?? "", value),
        IndicatorKind.YesNo => texts.Phrase(value.Equals(1) ? "yes" : "no"),
        _ => texts.Phrase("count", value),
    };

    /// <summary>A number with its noun: "1 month", "3.3 months".</summary>
    internal string Quantity(string noun, double value) => texts.Phrase(value.Equals(1) ? $"unit.{noun}.one" : $"unit.{noun}.other", value);

    /// <summary>A list: "a, b and c".</summary>
    internal string List(IEnumerable<string> items) =>
        Configurator.CollectionFormatters.ResolveForCulture(texts.Culture).Humanize(items, texts.Phrase("and"));

    /// <summary>A choice: "a, b or c".</summary>
    internal string Choice(IEnumerable<string> items) =>
        Configurator.CollectionFormatters.ResolveForCulture(texts.Culture).Humanize(items, texts.Phrase("or"));

    internal string Share(double value) => texts.Phrase("share", value);

    /// <summary>A share that is below a limit, with as many decimals as it takes to look so: 0.2499 and not 0.25.</summary>
    internal string ShareBelow(double value, double limit)
    {
        for (var decimals = 2; decimals < 9; decimals++)
            if (Math.Round(value, decimals) < limit)
                return texts.Phrase("share.exact", Math.Round(value, decimals));
        return texts.Phrase("share.exact", value);
    }
}
