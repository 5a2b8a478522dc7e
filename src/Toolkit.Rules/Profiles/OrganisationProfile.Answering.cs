using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

public sealed partial class OrganisationProfile
{
    /// <summary>Answers a question.</summary>
    /// <typeparam name="T">The type of an answer to the question.</typeparam>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100, a level, yes or no, a count, months, years or an amount with its currency.</param>
    /// <param name="source">The source of the value; null for none.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <returns>A profile with the answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    public OrganisationProfile With<T>(Indicator<T> indicator, T value, string? source = null, string? note = null)
        where T : struct => ToBuilder().With(indicator, value, source, note).Build();

    /// <summary>Takes an answer to a question: one of another profile, or one that was typed (<see cref="AnswerText"/>).</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="answer">The answer: a value, not applicable, or unknown, which takes back an earlier one.</param>
    /// <returns>A profile with the answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">
    /// Neither an amount nor the organisation has a currency, or an answer has a currency and the indicator asks for no amount.
    /// </exception>
    public OrganisationProfile With(Indicator indicator, Answer answer) => ToBuilder().With(indicator, answer).Build();

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">The reason why it does not apply.</param>
    /// <returns>A profile that says so.</returns>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public OrganisationProfile WithNotApplicable(Indicator indicator, string reason) =>
        ToBuilder().WithNotApplicable(indicator, reason).Build();

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    /// <returns>A profile without the answer.</returns>
    public OrganisationProfile Without(Indicator indicator) => ToBuilder().Without(indicator).Build();

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <returns>A profile with the priority.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public OrganisationProfile WithPriority(Finding finding, double priority) =>
        ToBuilder().WithPriority(finding, priority).Build();

    /// <summary>States the size of the organisation: some approaches do not apply below a size.</summary>
    /// <param name="staff">Its own staff in full-time equivalents; null when not stated.</param>
    /// <param name="digitalStaff">Those in digital roles, in full-time equivalents; null when not stated.</param>
    /// <returns>A profile that states it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0 to 50 million, or more staff are digital than there are.</exception>
    public OrganisationProfile WithStaff(int? staff, int? digitalStaff = null) =>
        ToBuilder().WithStaff(staff, digitalStaff).Build();
}
