namespace Toolkit.Rules.Profiles;

/// <summary>The parts that most answers lack, kept apart so that those answers cost nothing.</summary>
internal sealed record AnswerDetail(string? Currency, string? Reason, string? Source, string? Note)
{
    /// <summary>The answer to a question that is no longer asked, in JSON as it was written; null for any other.</summary>
    internal string? Written { get; private init; }

    internal static AnswerDetail? From(string? currency, string? reason, string? source, string? note, string? written = null) =>
        currency is null && reason is null && source is null && note is null && written is null
            ? null
            : new AnswerDetail(currency, reason, source, note) { Written = written };

    internal static AnswerDetail Retired(string written) => new(null, null, null, null) { Written = written };
}
