namespace Toolkit.Rules.Samples;

/// <summary>The settings of an installation: the section <c>HrTool</c> of the configuration.</summary>
internal sealed class HrOptions
{
    internal const string Section = "HrTool";

    /// <summary>Where the SQLite file and the keys of the forms lie, from the folder of the application.</summary>
    public string DataFolder { get; set; } = "App_Data";

    /// <summary>When reports are computed anew each day, in universal time.</summary>
    public TimeOnly NightlyAt { get; set; } = new(2, 0);

    /// <summary>The largest file that is taken in, in bytes.</summary>
    public int MaximumFileBytes { get; set; } = 50_000_000;

    /// <summary>The professions that count as digital, data, technology or cyber.</summary>
    public HashSet<string> DigitalProfessions { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The grades that count as senior.</summary>
    public HashSet<string> SeniorGrades { get; } = new(StringComparer.OrdinalIgnoreCase);
}
