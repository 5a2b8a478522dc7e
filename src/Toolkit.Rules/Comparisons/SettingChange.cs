using System.Text.Json.Serialization;

namespace Toolkit.Rules.Comparisons;

/// <summary>A difference between two reports as a whole. Immutable.</summary>
public sealed record SettingChange
{
    /// <summary>The setting that differs.</summary>
    public required ComparedSetting Setting { get; init; }

    /// <summary>The earlier value; null when there was none.</summary>
    [JsonRequired]
    public string? Before { get; init; }

    /// <summary>The later value; null when there is none.</summary>
    [JsonRequired]
    public string? After { get; init; }
}
