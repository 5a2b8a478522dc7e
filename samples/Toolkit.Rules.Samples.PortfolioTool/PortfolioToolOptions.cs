namespace Toolkit.Rules.Samples;

/// <summary>The settings of an installation: the section <c>PortfolioTool</c> of the configuration.</summary>
internal sealed class PortfolioToolOptions
{
    internal const string Section = "PortfolioTool";

    /// <summary>The largest file that can be imported, in bytes: a hundred times a release.</summary>
    internal const int LargestFile = 5_000_000;

    /// <summary>Where the SQLite file and the keys of the forms lie, from the folder of the application.</summary>
    public string DataFolder { get; set; } = "App_Data";
}
