using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Reads answers as people type them: <c>18</c>, <c>18%</c>, <c>yes</c>, <c>level 2</c>, <c>1.5 months</c>, <c>GBP 120000</c>. An empty
/// text is the unknown answer, and <c>not applicable: reason</c> (or <c>n/a: reason</c>) says that a question does not apply.
/// Nothing is guessed: any other text is refused. Only a question that is no longer asked takes every text: the answer counts as unknown, and
/// a profile keeps what was typed.
/// </summary>
public static class AnswerText
{
    /// <summary>Reads the answer to a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="text">The text; null is the unknown answer.</param>
    /// <param name="culture">The culture in which numbers are written. A count or an amount may have its separators of thousands.</param>
    /// <param name="answer">The answer; the unknown one when there is a problem.</param>
    /// <param name="problem">The reason why the text is no answer; null when it is one.</param>
    /// <param name="currency">The currency of an amount that states none: that of the organisation; null when it has none.</param>
    /// <param name="source">The source of the answer; null or blank for none.</param>
    /// <param name="note">A remark; null or blank for none.</param>
    /// <returns>Whether the text is an answer.</returns>
    public static bool TryAnswer(
        this Indicator indicator, string? text, CultureInfo culture, out Answer answer, [NotNullWhen(false)] out AnswerProblem? problem,
        string? currency = null, string? source = null, string? note = null)
    {
        Guard.NotNull(indicator);
        Guard.NotNull(culture);
        text = text?.Trim() ?? "";
        answer = default;
        problem = TooLong(text, source?.Trim() ?? "", note?.Trim() ?? "");
        if (indicator is RetiredIndicator)
        {
            if (problem is null && text.Length > 0)
                answer = new Answer(AnswerState.Unknown, 0, RetiredAnswer.Of(text, source?.Trim() ?? "", note?.Trim() ?? ""));
            return problem is null;
        }
        problem ??= text.Length == 0 ? null
            : ReasonIn(text) is { } reason ? ReadReason(text, reason, out answer)
            : ReadValue(indicator, text, culture, currency, out answer);
        problem ??= ReadRemarks(indicator, source?.Trim() ?? "", note?.Trim() ?? "", ref answer);
        return problem is null;
    }

    /// <summary>Reads the answer to one of some questions, such as <c>engine.Catalogue.Indicators</c> or <see cref="IndicatorCatalogue.All"/>.</summary>
    /// <param name="indicators">The questions.</param>
    /// <param name="key">The key of the question.</param>
    /// <param name="text">The text; null is the unknown answer.</param>
    /// <param name="culture">The culture in which numbers are written. A count or an amount may have its separators of thousands.</param>
    /// <param name="indicator">The question with the key, also one that is no longer asked; null when there is none.</param>
    /// <param name="answer">The answer; the unknown one when there is a problem.</param>
    /// <param name="problem">The reason why the key or the text is refused, with the nearest key; null when there is an answer.</param>
    /// <param name="currency">The currency of an amount that states none: that of the organisation; null when it has none.</param>
    /// <param name="source">The source of the answer; null or blank for none.</param>
    /// <param name="note">A remark; null or blank for none.</param>
    /// <returns>Whether the key is known and the text is an answer.</returns>
    public static bool TryAnswer(
        this IReadOnlyList<Indicator> indicators, string key, string? text, CultureInfo culture,
        [NotNullWhen(true)] out Indicator? indicator, out Answer answer, [NotNullWhen(false)] out AnswerProblem? problem,
        string? currency = null, string? source = null, string? note = null)
    {
        Guard.NotNull(key);
        indicator = Guard.NotNull(indicators).FirstOrDefault(known => known.Key == key) ?? IndicatorCatalogue.FindRetired(key);
        if (indicator is not null)
            return indicator.TryAnswer(text, culture, out answer, out problem, currency, source, note);
        answer = default;
        problem = new AnswerProblem(
            KnownIndicators.Unknown(key), KnownIndicators.AnyKey, NearestKey.To(key, indicators.Select(known => known.Key)));
        return false;
    }

    /// <summary>The reason after the words for not applicable: empty when there is none, null when the text has no such words.</summary>
    private static string? ReasonIn(string text)
    {
        foreach (var words in new[] { "not applicable", "n/a", "na" })
        {
            if (!text.StartsWith(words, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = text.Substring(words.Length).TrimStart();
            if (rest.Length == 0 || rest[0] == ':')
                return rest.TrimStart(':').Trim();
        }
        return null;
    }

    private static AnswerProblem? ReadReason(string text, string reason, out Answer answer)
    {
        var isPlain = reason.Length > 0 && PlainText.IsPlain(reason);
        answer = isPlain ? Answer.NotApplicable(reason) : default;
        return isPlain ? null : new AnswerProblem(
            Excerpt.Quoted(text) + " without a reason in plain text", "\"not applicable: \" and why the question does not apply");
    }

    private static AnswerProblem? ReadValue(Indicator indicator, string text, CultureInfo culture, string? organisationCurrency, out Answer answer)
    {
        string? currency = null;
        var number = indicator.Kind == IndicatorKind.YesNo
            ? TypedNumber.OfYesOrNo(text)
            : TypedNumber.Of(indicator.Kind, text, culture.NumberFormat, out currency);
        answer = default;
        if (!indicator.Allows(number))
            return new AnswerProblem(double.IsNaN(number) ? TheText(text) : Excerpt.Of(text), Allowed(indicator));
        if (indicator.Kind == IndicatorKind.Money && (currency ?? organisationCurrency) is null)
            return new AnswerProblem("an amount without a currency", "an amount with its currency, such as GBP 120000");
        answer = new Answer(AnswerState.Given, number == 0 ? 0 : number, AnswerDetail.From(currency, null, null, null));
        return null;
    }

    private static AnswerProblem? ReadRemarks(Indicator indicator, string source, string note, ref Answer answer)
    {
        if ((source + note).Length == 0)
            return null;
        var problem = answer.State == AnswerState.Unknown
            ? new AnswerProblem($"a {(source.Length > 0 ? "source" : "note")} without an answer", Allowed(indicator))
            : new[] { source, note }.Where(remark => !PlainText.IsPlain(remark))
                .Select(remark => new AnswerProblem(TheText(remark), DocumentReader.Plain)).FirstOrDefault();
        answer = problem is null
            ? answer with { Source = source.Length > 0 ? source : null, Note = note.Length > 0 ? note : null }
            : default;
        return problem;
    }

    private static AnswerProblem? TooLong(params string[] texts) => texts.Where(text => !DocumentBounds.Remark.Fits(text))
        .Select(text => new AnswerProblem(TextBound.FoundLength(text), DocumentBounds.Remark.AllowedLength)).FirstOrDefault();

    private static string Allowed(Indicator indicator) => indicator.Kind == IndicatorKind.YesNo ? "yes or no" : indicator.Allowed;

    private static string TheText(string text) => "the text " + Excerpt.Quoted(text);
}
