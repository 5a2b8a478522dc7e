namespace Toolkit.Rules;

/// <summary>
/// Marks by which two reports can be told to rest on the same, each 16 hexadecimal digits. They find changes, not forgeries.
/// </summary>
/// <param name="Profile">All of the profile that can change a figure: kind, currency, answers and priorities.</param>
/// <param name="Options">All of the host's options that can: weights, threshold, figures set, rules switched off, exchange rates.</param>
/// <param name="Decisions">The revision of the decisions that were held against the answers; null when there were none to hold.</param>
public sealed record ReportFingerprints(string Profile, string Options, string? Decisions = null);
