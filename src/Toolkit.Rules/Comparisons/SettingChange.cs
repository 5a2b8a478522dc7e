namespace Toolkit.Rules.Comparisons;

/// <summary>Something that differs for the reports as a whole.</summary>
public sealed record SettingChange
{
    /// <summary>What.</summary>
    public required ComparedSetting Setting { get; init; }

    /// <summary>What it was; null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>What it is; null when there is none.</summary>
    public string? After { get; init; }
}
