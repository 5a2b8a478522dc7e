using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>The fields of the form of one question, as a person typed them.</summary>
internal sealed class AnswerInput
{
    public string? Value { get; set; }

    public bool NotApplicable { get; set; }

    /// <summary>Why it does not apply.</summary>
    public string? Reason { get; set; }

    public string? Source { get; set; }

    /// <summary>The change that the person had in front of them; 0 for none.</summary>
    public int SeenVersion { get; set; }

    /// <summary>The answer as the library reads it.</summary>
    internal string Text => NotApplicable ? $"not applicable: {Reason}" : Value ?? "";

    /// <summary>The problem of the answer; null when it can be kept.</summary>
    internal AnswerProblem? ProblemOf(Indicator indicator, string currency) =>
        !indicator.TryAnswer(Text, CultureInfo.InvariantCulture, out var answer, out var problem, currency, Source) ? problem
        : answer.State == AnswerState.Unknown ? new AnswerProblem("nothing", indicator.Allowed)
        : null;
}
