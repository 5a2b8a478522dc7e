namespace Toolkit.Rules;

/// <summary>Where a report comes from.</summary>
public sealed class ReportOrigin
{
    internal ReportOrigin(string catalogue, string catalogueVersion, IReadOnlyList<string> disabled, string engine, string engineVersion)
    {
        Catalogue = catalogue;
        CatalogueVersion = catalogueVersion;
        Disabled = disabled;
        Engine = engine;
        EngineVersion = engineVersion;
    }

    /// <summary>The name of the catalogue.</summary>
    public string Catalogue { get; }

    /// <summary>The version of the catalogue.</summary>
    public string CatalogueVersion { get; }

    /// <summary>Ids of the rules the host had switched off, ordered.</summary>
    public IReadOnlyList<string> Disabled { get; }

    /// <summary>The name of the engine.</summary>
    public string Engine { get; }

    /// <summary>The version of the engine.</summary>
    public string EngineVersion { get; }
}
