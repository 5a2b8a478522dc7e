namespace Toolkit.Rules.Profiles;

/// <summary>Tells a justification from what is written where one belongs.</summary>
internal static class Justification
{
    /// <summary>The letters that a justification has at least, placeholder words not counted.</summary>
    internal const int FewestLetters = 10;

    private static readonly HashSet<string> Placeholders =
        new(["n/a", "na", "none", "tbc", "tbd", "todo", "pending", "placeholder", "reason", "x"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The fault of the text, or null: nobody should find a placeholder where a justification belongs.</summary>
    internal static string? Problem(string text) =>
        IsOne(text) ? null : $"'{text}' is no justification; give one of {FewestLetters} letters or more.";

    internal static bool IsOne(string text) =>
        text.Split(' ', ',', ';', '.').Where(word => !Placeholders.Contains(word)).Sum(Letters) >= FewestLetters;

    private static int Letters(string word) => word.Count(char.IsLetter);
}
