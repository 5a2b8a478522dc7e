using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules;

/// <summary>A host's decision not to recommend an approach for a while. The raw outcome stays visible in the report.</summary>
public sealed class Suppression
{
    /// <summary>The letters that a justification has at least, placeholder words not counted.</summary>
    internal const int FewestLetters = 10;

    private static readonly HashSet<string> Placeholders =
        new(["n/a", "na", "none", "tbc", "tbd", "todo", "pending", "placeholder", "reason", "x"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Records the decision.</summary>
    /// <param name="reason">Why; a real justification, not a placeholder.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="expires">The last day on which it holds, against the date of the profile; the time of day is dropped.</param>
    /// <exception cref="ArgumentException">Reason or owner is blank.</exception>
    public Suppression(string reason, string owner, DateTime expires)
    {
        Reason = Guard.NotBlank(reason);
        Owner = Guard.NotBlank(owner);
        Expires = DateTime.SpecifyKind(expires.Date, DateTimeKind.Unspecified);
    }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <summary>Who answers for it.</summary>
    public string Owner { get; }

    /// <summary>The last day on which it holds.</summary>
    public DateTime Expires { get; }

    /// <summary>What is wrong with the decision, or null: nobody should find a placeholder where a justification belongs.</summary>
    internal string? Problem => Reason.Split(' ', ',', ';', '.').Where(word => !Placeholders.Contains(word)).Sum(Letters) < FewestLetters
        ? $"'{Reason}' is no justification; give one of {FewestLetters} letters or more."
        : null;

    internal bool Holds(DateTime asOf) => asOf <= Expires;

    private static int Letters(string word) => word.Count(char.IsLetter);
}
