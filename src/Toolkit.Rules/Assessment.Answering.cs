using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

public sealed partial class Assessment
{
    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Assessment With(PercentageIndicator indicator, double value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the level reached.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Assessment With(MaturityIndicator indicator, MaturityLevel value, string? source = null, string? note = null) =>
        Given(indicator, (int)value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: yes or no.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Assessment With(YesNoIndicator indicator, bool value, string? source = null, string? note = null) =>
        Given(indicator, value ? 1 : 0, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a whole number, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Assessment With(CountIndicator indicator, int value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: months, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Assessment With(MonthsIndicator indicator, double value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: years, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public Assessment With(YearsIndicator indicator, double value, string? source = null, string? note = null) =>
        Given(indicator, value, OrganisationProfileBuilder.Remarks(source, note));

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the amount with its currency.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    public Assessment With(MoneyIndicator indicator, Money value, string? source = null, string? note = null) =>
        Money.IsCurrency(value.Currency)
            ? Given(indicator, value.Amount, OrganisationProfileBuilder.Remarks(source, note, value.Currency))
            : throw new ArgumentException("The amount has no currency.", nameof(value));
}
