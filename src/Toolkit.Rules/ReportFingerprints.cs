namespace Toolkit.Rules;

/// <summary>
/// Marks by which two reports can be told to rest on the same, each 16 hexadecimal digits. They find changes, not forgeries.
/// </summary>
public sealed record ReportFingerprints
{
    /// <summary>All of the profile that can change a figure: kind, currency, answers and priorities.</summary>
    public required string Profile { get; init; }

    /// <summary>All of the host's options that can: weights, threshold, figures set, rules switched off, exchange rates.</summary>
    public required string Options { get; init; }

    /// <summary>The revision of the decisions that were held against the answers; null when there were none to hold.</summary>
    public string? Decisions { get; init; }
}
