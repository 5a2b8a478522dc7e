using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>One thing that is wrong with the document of a profile or of decisions, and what to do about it.</summary>
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

    /// <summary>The JSON path, such as <c>$.answers.digital-vacancy-rate</c> or <c>$.answers['odd key']</c>; <c>$</c> is the document.</summary>
    public string Path { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }

    /// <summary>The column in characters (Unicode code points, not bytes), from 1.</summary>
    public int Column { get; }

    /// <summary>What the document says there; shortened, and with characters that could forge output written as escapes.</summary>
    public string Found { get; }

    /// <summary>What it may say there.</summary>
    public string Allowed { get; }

    /// <summary>The nearest known key, property, kind or code; null when nothing known is near.</summary>
    public string? Suggestion { get; }

    /// <summary>The whole problem on one line.</summary>
    public override string ToString()
    {
        var place = string.Format(CultureInfo.InvariantCulture, "line {0}, column {1}, {2}", Line, Column, Path);
        var advice = Suggestion is null ? "" : $" (did you mean {Suggestion}?)";
        return $"{place}: found {Found}; allowed: {Allowed}{advice}";
    }
}
