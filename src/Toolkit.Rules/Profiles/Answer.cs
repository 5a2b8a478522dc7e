namespace Toolkit.Rules.Profiles;

/// <summary>What an organisation said to one question.</summary>
public readonly record struct Answer
{
    internal Answer(AnswerState state, double number, AnswerDetail? detail)
    {
        State = state;
        Number = number;
        Currency = detail?.Currency;
        Reason = state == AnswerState.NotApplicable ? detail?.Reason : null;
        Source = detail?.Source;
        Note = detail?.Note;
    }

    /// <summary>Whether there is an answer.</summary>
    public AnswerState State { get; }

    /// <summary>
    /// The value when given, otherwise 0: a percentage, count, time or amount as such, a maturity level as 0 to 4, yes as 1 and no as 0.
    /// </summary>
    public double Number { get; }

    /// <summary>The currency of a money answer that states its own; null when it is in the organisation's currency.</summary>
    public string? Currency { get; }

    /// <summary>Why the question does not apply; null unless <see cref="AnswerState.NotApplicable"/>.</summary>
    public string? Reason { get; }

    /// <summary>Where the value comes from, when said.</summary>
    public string? Source { get; }

    /// <summary>A remark, when made.</summary>
    public string? Note { get; }
}
