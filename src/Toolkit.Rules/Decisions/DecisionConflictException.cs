namespace Toolkit.Rules.Decisions;

/// <summary>
/// A change is refused because it was made on something that has changed since: the evidence of an approach, or the register itself.
/// </summary>
public sealed class DecisionConflictException : InvalidOperationException
{
    internal DecisionConflictException(string message, string expected, string found)
        : base(message)
    {
        Expected = expected;
        Found = found;
    }

    /// <summary>The fingerprint of what the change was made on.</summary>
    public string Expected { get; }

    /// <summary>The fingerprint of what there is now.</summary>
    public string Found { get; }
}
