using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>The changes, one by one: each gives a new scenario.</content>
public sealed partial class Scenario
{
    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <typeparam name="T">The type of an answer to the question.</typeparam>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100, a level, yes or no, a count, months, years or an amount with its currency.</param>
    /// <param name="source">The source of the value; null for none.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    public Scenario With<T>(Indicator<T> indicator, T value, string? source = null, string? note = null)
        where T : struct => With(indicator, Answer.Of(indicator, value, source, note));

    /// <summary>Takes an answer to a question: one of another profile, or one that was typed (<see cref="AnswerText"/>).</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="answer">The answer: a value, not applicable, or unknown, which takes back an earlier one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">
    /// Neither an amount nor the organisation has a currency, or an answer has a currency and the indicator asks for no amount.
    /// </exception>
    public Scenario With(Indicator indicator, Answer answer)
    {
        var (value, detail) = OrganisationProfileBuilder.Checked(indicator, answer, _under.Organisation);
        return Answered(indicator, value, detail);
    }

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">The reason why it does not apply.</param>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public Scenario WithNotApplicable(Indicator indicator, string reason) => With(indicator, Answer.NotApplicable(reason));

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    public Scenario Without(Indicator indicator) => With(indicator, default(Answer));

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public Scenario WithPriority(Finding finding, double priority) =>
        Prioritised(finding, OrganisationProfileBuilder.CheckedPriority(finding, priority));
}
