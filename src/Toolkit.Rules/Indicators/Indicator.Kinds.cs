using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Indicators;

/// <content>Makes the indicators of each kind.</content>
public abstract partial class Indicator
{
    /// <summary>Creates an indicator. Its answer: a share, from 0 to 100.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">The direction in which an answer improves.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<double> Percentage(
        string key, Direction direction, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.Percentage, direction, heldBy, text, sources, value => (value, null));

    /// <summary>Creates an indicator. Its answer: how far a practice has come: level 0 to 4, each with an anchor; higher is better.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<MaturityLevel> Maturity(
        string key, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.Maturity, Direction.HigherIsBetter, heldBy, text, sources, level => ((int)level, null));

    /// <summary>Creates an indicator. Its answer: a question answered with yes or no; yes is better.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<bool> YesNo(
        string key, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.YesNo, Direction.HigherIsBetter, heldBy, text, sources, yes => (yes ? 1 : 0, null));

    /// <summary>Creates an indicator. Its answer: a number of things: whole, 0 or more.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">The direction in which an answer improves.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<int> Count(
        string key, Direction direction, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.Count, direction, heldBy, text, sources, count => (count, null));

    /// <summary>Creates an indicator. Its answer: a time in months, from 0 to 2400; fractions are allowed.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">The direction in which an answer improves.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<double> Months(
        string key, Direction direction, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.Months, direction, heldBy, text, sources, value => (value, null));

    /// <summary>Creates an indicator. Its answer: a time in years, from 0 to 200; fractions are allowed.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">The direction in which an answer improves.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<double> Years(
        string key, Direction direction, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.Years, direction, heldBy, text, sources, value => (value, null));

    /// <summary>Creates an indicator. Its answer: an amount of money in a stated currency, from 0 to 1e15.</summary>
    /// <param name="key">The stable name in documents, kebab case.</param>
    /// <param name="direction">The direction in which an answer improves.</param>
    /// <param name="heldBy">The holder of the figure.</param>
    /// <param name="text">Its words, used when the text catalogue has none; null for none.</param>
    /// <param name="sources">Keys of the sources behind its threshold; null for none.</param>
    /// <exception cref="ArgumentException">The key is not in kebab case.</exception>
    public static Indicator<Money> Money(
        string key, Direction direction, RecordHolder heldBy, IndicatorText? text = null, IReadOnlyList<string>? sources = null) =>
        new(key, IndicatorKind.Money, direction, heldBy, text, sources, value => Indicators.Money.IsCurrency(value.Currency)
            ? (value.Amount, value.Currency)
            : throw new ArgumentException("The amount has no currency.", nameof(value)));
}
