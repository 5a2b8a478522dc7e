using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;

namespace Toolkit.Rules;

/// <summary>A host's decision not to recommend an approach for a while. The raw outcome stays visible in the report.</summary>
public sealed class Suppression
{
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

    /// <summary>What is wrong with the decision, or null.</summary>
    internal string? Problem => Justification.Problem(Reason);

    internal bool Holds(DateTime asOf) => asOf <= Expires;
}
