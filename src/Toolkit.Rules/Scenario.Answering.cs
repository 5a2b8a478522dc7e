using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>The changes, one by one: each gives a new scenario.</content>
public sealed partial class Scenario
{
    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Scenario With(PercentageIndicator indicator, double value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the level reached.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Scenario With(MaturityIndicator indicator, MaturityLevel value, string? source = null, string? note = null) =>
        Given(indicator, (int)value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: yes or no.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Scenario With(YesNoIndicator indicator, bool value, string? source = null, string? note = null) =>
        Given(indicator, value ? 1 : 0, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a whole number, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Scenario With(CountIndicator indicator, int value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: months, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Scenario With(MonthsIndicator indicator, double value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: years, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Scenario With(YearsIndicator indicator, double value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the amount with its currency.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    public Scenario With(MoneyIndicator indicator, Money value, string? source = null, string? note = null) =>
        Money.IsCurrency(value.Currency)
            ? Given(indicator, value.Amount, OrganisationProfileBuilder.Remarks(source, note, value.Currency))
            : throw new ArgumentException("The amount has no currency.", nameof(value));

    /// <summary>Takes an answer over from a profile, whatever its kind: a value, not applicable, or nothing.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="answer">The answer, as <see cref="OrganisationProfile.this"/> gives it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    public Scenario With(Indicator indicator, Answer answer) => answer.State switch
    {
        AnswerState.Given => Given(indicator, answer.Number, AnswerDetail.From(answer.Currency, null, answer.Source, answer.Note)),
        AnswerState.NotApplicable => Answered(
            Guard.NotNull(indicator), AnswerSheet.NotApplicable, new AnswerDetail(null, answer.Reason, answer.Source, answer.Note)),
        _ => Without(indicator),
    };

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">Why it does not apply.</param>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public Scenario WithNotApplicable(Indicator indicator, string reason) => Answered(
        Guard.NotNull(indicator), AnswerSheet.NotApplicable, new AnswerDetail(null, PlainText.Required(reason, nameof(reason)), null, null));

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    public Scenario Without(Indicator indicator) => Answered(Guard.NotNull(indicator), AnswerSheet.Unknown, detail: null);

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public Scenario WithPriority(Finding finding, double priority) =>
        Prioritised(finding, OrganisationProfileBuilder.CheckedPriority(finding, priority));

    private Scenario Given(Indicator indicator, double value, AnswerDetail? detail)
    {
        (value, detail) = OrganisationProfileBuilder.Checked(indicator, value, detail, _under.Organisation);
        return Answered(indicator, value, detail);
    }
}
