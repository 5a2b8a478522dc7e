using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>The texts in the fields of the questionnaire, letter for letter, whether they can be used or not.</summary>
public sealed class AnswerForm
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text of a field; empty when there is none.</summary>
    internal string this[string field]
    {
        get => _texts.GetValueOrDefault(field, "");
        private set => _texts[field] = value;
    }

    internal IEnumerable<string> Fields => _texts.Keys;

    /// <summary>A form to begin with.</summary>
    internal static AnswerForm Empty(DateTime today) =>
        From(OrganisationProfile.Create("my-organisation", "My organisation", OrganisationKind.Department, today));

    internal static AnswerForm From(IFormCollection posted)
    {
        var form = new AnswerForm();
        // A field that is left empty says nothing; a file that was not chosen comes as one.
        foreach (var (field, texts) in posted)
            if (texts.ToString().Trim() is { Length: > 0 } text)
                form[field] = text;
        return form;
    }

    internal static AnswerForm From(OrganisationProfile profile)
    {
        var form = new AnswerForm
        {
            [Field.Id] = profile.Organisation.Id,
            [Field.Name] = profile.Organisation.Name,
            [Field.Kind] = profile.Organisation.Kind.ToKey(),
            [Field.Currency] = profile.Organisation.Currency ?? "",
            [Field.AsOf] = profile.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        foreach (var (finding, priority) in profile.Priorities)
            form[Field.Priority((int)finding)] = Text(priority);
        foreach (var indicator in profile.Answered)
            form.Fill(indicator, profile[indicator]);
        return form;
    }

    /// <summary>Given, unknown, not applicable, or empty when nothing was said yet.</summary>
    internal string StateOf(Indicator indicator)
    {
        var (value, state) = (this[indicator.Key], this[Field.State(indicator)]);
        return state.Length > 0 ? state
            : value is Field.Unknown or Field.NotApplicable ? value
            : "";
    }

    /// <summary>The answer itself; empty when the field says that there is none.</summary>
    internal string ValueOf(Indicator indicator) => this[indicator.Key] is var value && value is Field.Unknown or Field.NotApplicable ? "" : value;

    private void Fill(Indicator indicator, Answer answer)
    {
        if (answer.State == AnswerState.Given)
            this[indicator.Key] = indicator.Kind == IndicatorKind.YesNo ? (answer.Number > 0 ? "true" : "false") : Text(answer.Number);
        else
            this[Field.IsChoice(indicator) ? indicator.Key : Field.State(indicator)] = Field.NotApplicable;
        this[Field.Reason(indicator)] = answer.Reason ?? "";
        this[Field.Source(indicator)] = answer.Source ?? "";
        this[Field.Note(indicator)] = answer.Note ?? "";
        this[Field.CurrencyOf(indicator)] = answer.Currency ?? "";
    }

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
