namespace Toolkit.Rules.Comparisons;

/// <summary>Something that differs for the reports as a whole.</summary>
/// <param name="Setting">What.</param>
/// <param name="Before">What it was; null when there was none.</param>
/// <param name="After">What it is; null when there is none.</param>
public sealed record SettingChange(ComparedSetting Setting, string? Before, string? After);
