using Humanizer;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Explanation;

/// <summary>Writes values and names as the reports do, in the language of a text catalogue and whatever the culture of the thread.</summary>
public sealed partial class Wording
{
    private KeyList? _keys;

    /// <summary>Creates the wording of a language.</summary>
    /// <param name="texts">The texts of the language.</param>
    public Wording(TextCatalogue texts) => Texts = Guard.NotNull(texts);

    /// <summary>Gets the texts of the language.</summary>
    public TextCatalogue Texts { get; }

    /// <summary>Writes a value in the unit of its kind: "12.5%", "level 2", "3 months", "USD 1,000", "yes".</summary>
    /// <param name="kind">The kind of the indicator.</param>
    /// <param name="value">The value; yes is 1 and no is 0.</param>
    /// <param name="currency">The currency of an amount of money (ISO 4217); other kinds do without.</param>
    public string Value(IndicatorKind kind, double value, string? currency = null) => kind switch
    {
        IndicatorKind.Percentage => Texts.Phrase("percentage", value),
        IndicatorKind.Maturity => Texts.Phrase("level", value),
        IndicatorKind.Months => Quantity("month", value),
        IndicatorKind.Years => Quantity("year", value),
        IndicatorKind.Money => Texts.Phrase("money", currency ?? "", new PhraseNumber(value)),
        IndicatorKind.YesNo => Texts.Phrase(value.Equals(1) ? "yes" : "no"),
        _ => Texts.Phrase("count", value),
    };

    /// <summary>Writes an answer as <see cref="Value"/> does, a maturity level with its meaning.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="value">The value; yes is 1 and no is 0.</param>
    /// <param name="currency">The currency of an amount of money (ISO 4217); other kinds do without.</param>
    public string Answer(Indicator indicator, double value, string? currency = null)
    {
        var anchors = Guard.NotNull(indicator).Kind == IndicatorKind.Maturity ? indicator.Text(Texts).Anchors : [];
        return anchors.Count == 5
            ? Texts.Phrase("level.answer", new PhraseNumber(value), anchors[(int)value])
            : Value(indicator.Kind, value, currency);
    }

    /// <summary>Writes an answer: its value, that it is unknown, or that it is not applicable and why.</summary>
    /// <param name="kind">The kind of the indicator; null only for an answer without a value.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="currency">The currency of an amount that does not state its own (ISO 4217).</param>
    /// <exception cref="ArgumentNullException">The answer has a value and no kind is given.</exception>
    public string Answer(IndicatorKind? kind, in Answer answer, string? currency = null) => answer.State switch
    {
        AnswerState.Given => Value(kind ?? throw new ArgumentNullException(nameof(kind)), answer.Number, answer.Currency ?? currency),
        AnswerState.Unknown => Texts.Phrase("scenarios.unknown"),
        _ => answer.Reason is { } reason ? Texts.Phrase("scenarios.not-applicable", reason) : Texts.Phrase("comparison.not-counted"),
    };

    /// <summary>Writes the basis of a figure: source keys, judgement, or the host.</summary>
    /// <param name="basis">The basis.</param>
    public string Basis(Basis basis) =>
        Guard.NotNull(basis).IsHost ? Texts.Phrase("basis.host")
        : !basis.IsJudgement ? string.Join(", ", basis.Sources)
        : basis.Sources.Count == 0 ? Texts.Phrase("basis.judgement")
        : Texts.Phrase("basis.anchored", string.Join(", ", basis.Sources));

    /// <summary>Writes a list: "a, b and c".</summary>
    /// <param name="items">The items.</param>
    public string List(IEnumerable<string> items) => Humanized(Guard.NotNull(items), "and");

    /// <summary>Writes a choice: "a, b or c".</summary>
    /// <param name="items">The items.</param>
    public string Choice(IEnumerable<string> items) => Humanized(Guard.NotNull(items), "or");

    /// <summary>Writes a need or another share with two decimals: "0.65".</summary>
    /// <param name="value">The share, from 0 to 1.</param>
    public string Share(double value) => Texts.Phrase("share", value);

    /// <summary>Writes a share as a percentage with two decimals at most: "62.5%".</summary>
    /// <param name="share">The share, from 0 to 1.</param>
    public string Percentage(double share) => Texts.Phrase("percentage", Math.Round((decimal)share * 100, 2));

    /// <summary>Writes a number with as many decimals as it has: "0.125".</summary>
    /// <param name="value">The number.</param>
    public string Number(double value) => Texts.Phrase("report.number", value);

    /// <summary>Writes a score with two decimals: "71.30".</summary>
    /// <param name="points">The points, from 0 to 100.</param>
    public string Points(decimal points) => Texts.Phrase("report.points", points);

    /// <summary>Writes a need and its bounds: "0.65 (0.40 to 0.80)". A dash stands for a need that is not known.</summary>
    /// <param name="need">The need.</param>
    public string Need(NeedInterval need) =>
        Texts.Phrase("report.need", need.Value is { } value ? Share(value) : "–", Share(need.Low), Share(need.High));

    /// <summary>A number with its noun: "1 month", "3.3 months".</summary>
    internal string Quantity(string noun, double value) => Texts.Phrase(value.Equals(1) ? $"unit.{noun}.one" : $"unit.{noun}.other", value);

    /// <summary>A share that is below a limit, with as many decimals as it takes to look so: 0.2499 and not 0.25.</summary>
    internal string ShareBelow(double value, double limit)
    {
        for (var decimals = 2; decimals < 9; decimals++)
            if (Math.Round(value, decimals) < limit)
                return Texts.Phrase("share.exact", Math.Round(value, decimals));
        return Texts.Phrase("share.exact", value);
    }

    /// <summary>Writes keys as <see cref="List"/> does, with less work.</summary>
    internal string ListOfKeys(string[] keys) => (_keys ??= new KeyList(this)).Join(keys);

    private string Humanized(IEnumerable<string> items, string conjunction) =>
        Configurator.CollectionFormatters.ResolveForCulture(Texts.Culture).Humanize(items, Texts.Phrase(conjunction));
}
