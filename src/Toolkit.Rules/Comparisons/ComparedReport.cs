namespace Toolkit.Rules.Comparisons;

/// <summary>A report that was compared. Immutable.</summary>
public sealed record ComparedReport
{
    /// <summary>The id of the organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The date of its answers.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>The name of the catalogue.</summary>
    public required string Catalogue { get; init; }

    /// <summary>The version of the catalogue.</summary>
    public required string CatalogueVersion { get; init; }

    /// <summary>The version of the engine.</summary>
    public required string EngineVersion { get; init; }

    /// <summary>How many approaches it recommends.</summary>
    public required int Recommended { get; init; }

    internal static ComparedReport Of(RecommendationReport report) => new ComparedReport
    {
        Organisation = report.Organisation.Id,
        Name = report.Organisation.Name,
        AsOf = report.AsOf,
        Catalogue = report.Origin.Catalogue,
        CatalogueVersion = report.Origin.CatalogueVersion,
        EngineVersion = report.Origin.EngineVersion,
        Recommended = report.Recommendations.Count,
    };
}
