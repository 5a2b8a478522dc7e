using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

public sealed partial class OrganisationProfile
{
    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfile With(PercentageIndicator indicator, double value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the level reached.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfile With(MaturityIndicator indicator, MaturityLevel value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: yes or no.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfile With(YesNoIndicator indicator, bool value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a whole number, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfile With(CountIndicator indicator, int value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: months, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfile With(MonthsIndicator indicator, double value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: years, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfile With(YearsIndicator indicator, double value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the amount with its currency.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    public OrganisationProfile With(MoneyIndicator indicator, Money value, string? source = null, string? note = null) =>
        ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">Why it does not apply.</param>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public OrganisationProfile WithNotApplicable(Indicator indicator, string reason) =>
        ToBuilder().WithNotApplicable(indicator, reason).Build();

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    public OrganisationProfile Without(Indicator indicator) => ToBuilder().Without(indicator).Build();

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public OrganisationProfile WithPriority(Finding finding, double priority) =>
        ToBuilder().WithPriority(finding, priority).Build();
}
