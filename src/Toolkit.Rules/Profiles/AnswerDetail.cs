namespace Toolkit.Rules.Profiles;

/// <summary>The parts that most answers lack, kept apart so that those answers cost nothing.</summary>
internal sealed record AnswerDetail(string? Currency, string? Reason, string? Source, string? Note)
{
    internal static AnswerDetail? From(string? currency, string? reason, string? source, string? note) =>
        currency is null && reason is null && source is null && note is null
            ? null
            : new AnswerDetail(currency, reason, source, note);
}
