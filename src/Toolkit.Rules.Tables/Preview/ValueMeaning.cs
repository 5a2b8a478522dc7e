namespace Toolkit.Rules.Tables;

/// <summary>A value of a column, how often it stands there, and what it will mean.</summary>
/// <param name="Value">The value as it stands in the file.</param>
/// <param name="Count">In how many cells.</param>
/// <param name="Means">The text it is read as; null for unknown.</param>
/// <param name="IsNew">Whether a mapping that was kept before does not know it yet.</param>
public sealed record ValueMeaning(string Value, long Count, string? Means, bool IsNew);
