namespace Toolkit.Rules;

/// <summary>
/// Fingerprints of the report's inputs, each 16 hexadecimal digits. They find changes, not forgeries.
/// </summary>
public sealed record ReportFingerprints
{
    /// <summary>The fingerprint of the parts of the profile that can change a figure: kind, currency, answers and priorities.</summary>
    public required string Profile { get; init; }

    /// <summary>The fingerprint of the host's options that can change a figure: weights, threshold, figures set, rules switched off, exchange rates.</summary>
    public required string Options { get; init; }

    /// <summary>The revision of the decisions that were held against the answers; null when there were none to hold.</summary>
    public string? Decisions { get; init; }
}
