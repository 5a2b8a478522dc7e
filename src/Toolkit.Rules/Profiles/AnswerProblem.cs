namespace Toolkit.Rules.Profiles;

/// <summary>The reason why a typed text is no answer.</summary>
public sealed class AnswerProblem
{
    internal AnswerProblem(string found, string allowed, string? suggestion = null)
    {
        Found = found;
        Allowed = allowed;
        Suggestion = suggestion;
    }

    /// <summary>Gets the text that was found; shortened, and with characters that could forge output written as escapes.</summary>
    public string Found { get; }

    /// <summary>Gets the answers, or keys, that are allowed.</summary>
    public string Allowed { get; }

    /// <summary>Gets the nearest known key; null when nothing known is near.</summary>
    public string? Suggestion { get; }

    /// <summary>Gets the whole problem on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => $"found {Found}; allowed: {Allowed}{ProfileProblem.Advice(Suggestion)}";
}
