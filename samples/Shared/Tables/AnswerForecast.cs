using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>The answers that the records of a file would give.</summary>
/// <param name="Answered">The questions with their values, in words.</param>
/// <param name="Open">The questions that stay open, with the reason.</param>
/// <param name="Doubts">Signs that the records are wrong, in words.</param>
/// <param name="LeftOut">Records that contradict themselves or repeat a key, by their key.</param>
internal sealed record AnswerForecast(
    IReadOnlyList<(string Question, string Value, string Text)> Answered, IReadOnlyList<(string Question, string Text)> Open, IReadOnlyList<string> Doubts, IReadOnlyList<string> LeftOut)
{
    internal static AnswerForecast None { get; } = new([], [], [], []);

    /// <summary>The answers of one kind of record: questions of other kinds would only say that there are no such records.</summary>
    internal static AnswerForecast Of(ComputedAnswers answers, RecordKind kind, Func<ComputedAnswer, string> value) => new(
        [.. answers.Computed.Where(answer => answer.Kind == kind).Select(answer => (answer.Indicator.Question, value(answer), answer.Text))],
        [.. answers.NotComputed.Where(answer => answer.Kind == kind).Select(answer => (answer.Indicator.Question, answer.Text))],
        [.. answers.Doubts.Select(doubt => doubt.Text)],
        [.. answers.Problems.Select(problem => $"{Plain.Text(problem.Key ?? "?")}: {problem.Text}")]);
}
