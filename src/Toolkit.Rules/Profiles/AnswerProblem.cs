using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Profiles;

/// <summary>The reason why a typed text is no answer.</summary>
public sealed class AnswerProblem
{
    /// <summary>Creates a problem of a host's own.</summary>
    /// <param name="found">The text that was found.</param>
    /// <param name="allowed">The texts that are allowed.</param>
    /// <param name="suggestion">The nearest known key; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public AnswerProblem(string found, string allowed, string? suggestion = null)
    {
        Found = Guard.NotBlank(found);
        Allowed = Guard.NotBlank(allowed);
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
