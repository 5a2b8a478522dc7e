using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>The answer of an organisation to one question. The default is the unknown answer.</summary>
public readonly record struct Answer
{
    private readonly AnswerDetail? _detail;

    internal Answer(AnswerState state, double number, AnswerDetail? detail)
    {
        State = state;
        Number = number;
        _detail = detail;
    }

    /// <summary>Gets whether there is an answer.</summary>
    public AnswerState State { get; }

    /// <summary>
    /// Gets the value when given, otherwise 0: a percentage, count, time or amount as such, a maturity level as 0 to 4, yes as 1 and no as 0.
    /// </summary>
    public double Number { get; }

    /// <summary>Gets the currency of a money answer that states its own; null when it is in the organisation's currency.</summary>
    public string? Currency => _detail?.Currency;

    /// <summary>Gets the reason why the question does not apply; null unless <see cref="AnswerState.NotApplicable"/>.</summary>
    public string? Reason => _detail?.Reason;

    /// <summary>Gets the source of the value; null for none.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 2,000 characters or holds control characters.</exception>
    public string? Source
    {
        get => _detail?.Source;
        init => _detail = AnswerDetail.From(Currency, Reason, BoundText.Optional(value, nameof(Source), DocumentBounds.Remark), Note, _detail?.Written);
    }

    /// <summary>Gets the remark; null for none.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 2,000 characters or holds control characters.</exception>
    public string? Note
    {
        get => _detail?.Note;
        init => _detail = AnswerDetail.From(Currency, Reason, Source, BoundText.Optional(value, nameof(Note), DocumentBounds.Remark), _detail?.Written);
    }

    internal AnswerDetail? Detail => _detail;

    /// <summary>Makes an answer of a value.</summary>
    /// <typeparam name="T">The type of an answer to the question.</typeparam>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The value.</param>
    /// <param name="source">The source of the value; null for none.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <returns>The answer; a profile checks its range when it takes it.</returns>
    /// <exception cref="ArgumentException">Source or note is blank, longer than 2,000 characters or holds control characters, or an amount has no currency.</exception>
    public static Answer Of<T>(Indicator<T> indicator, T value, string? source = null, string? note = null)
        where T : struct
    {
        var (number, currency) = Guard.NotNull(indicator).Read(value);
        return new Answer(AnswerState.Given, number, AnswerDetail.From(
            currency, null, BoundText.Optional(source, nameof(source), DocumentBounds.Remark), BoundText.Optional(note, nameof(note), DocumentBounds.Remark)));
    }

    /// <summary>Makes an answer of a number, for a question whose kind is not known at compile time.</summary>
    /// <param name="number">The value, as <see cref="Number"/> gives it; an amount is in the organisation's currency.</param>
    /// <param name="source">The source of the value; null for none.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <returns>The answer; a profile checks its range when it takes it.</returns>
    /// <exception cref="ArgumentException">Source or note is blank, longer than 2,000 characters or holds control characters.</exception>
    public static Answer OfNumber(double number, string? source = null, string? note = null) => new(
        AnswerState.Given, number, AnswerDetail.From(null, null, BoundText.Optional(source, nameof(source), DocumentBounds.Remark), BoundText.Optional(note, nameof(note), DocumentBounds.Remark)));

    /// <summary>Makes an answer that says that a question does not apply.</summary>
    /// <param name="reason">The reason why it does not apply.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The reason is blank, longer than 2,000 characters or holds control characters.</exception>
    public static Answer NotApplicable(string reason) =>
        new(AnswerState.NotApplicable, 0, AnswerDetail.From(null, BoundText.Required(reason, nameof(reason), DocumentBounds.Remark), null, null));
}
