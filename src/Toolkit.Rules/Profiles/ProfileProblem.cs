using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>One problem of a document that came back, such as a profile or a report, and the way to mend it.</summary>
public sealed class ProfileProblem
{
    internal ProfileProblem(string path, int line, int column, string found, string allowed, string? suggestion)
    {
        Path = path;
        Line = line;
        Column = column;
        Found = found;
        Allowed = allowed;
        Suggestion = suggestion;
    }

    /// <summary>Gets the JSON path, such as <c>$.answers.digital-vacancy-rate</c> or <c>$.answers['odd key']</c>; <c>$</c> is the document.</summary>
    public string Path { get; }

    /// <summary>Gets the line, from 1.</summary>
    public int Line { get; }

    /// <summary>Gets the column in characters (Unicode code points, not bytes), from 1.</summary>
    public int Column { get; }

    /// <summary>Gets the text that the document has there; shortened, and with characters that could forge output written as escapes.</summary>
    public string Found { get; }

    /// <summary>Gets the text that is allowed there.</summary>
    public string Allowed { get; }

    /// <summary>Gets the nearest known key, property, kind or code; null when nothing known is near.</summary>
    public string? Suggestion { get; }

    /// <summary>Gets the whole problem on one line.</summary>
    /// <returns>The line.</returns>
    public override string ToString()
    {
        var place = string.Format(CultureInfo.InvariantCulture, "line {0}, column {1}, {2}", Line, Column, Path);
        return $"{place}: found {Found}; allowed: {Allowed}{Advice(Suggestion)}";
    }

    internal static string Advice(string? suggestion) => suggestion is null ? "" : $" (did you mean {suggestion}?)";
}
