namespace Toolkit.Rules.Comparisons;

/// <summary>Which report was compared.</summary>
/// <param name="Organisation">The id of the organisation.</param>
/// <param name="Name">Its name.</param>
/// <param name="AsOf">The date of its answers.</param>
/// <param name="Catalogue">The name of the catalogue.</param>
/// <param name="CatalogueVersion">The version of the catalogue.</param>
/// <param name="EngineVersion">The version of the engine.</param>
/// <param name="Recommended">How many approaches it recommends.</param>
public sealed record ComparedReport(
    string Organisation, string Name, DateTime AsOf, string Catalogue, string CatalogueVersion, string EngineVersion, int Recommended)
{
    internal static ComparedReport Of(RecommendationReport report) => new(
        report.Organisation.Id,
        report.Organisation.Name,
        report.AsOf,
        report.Origin.Catalogue,
        report.Origin.CatalogueVersion,
        report.Origin.EngineVersion,
        report.Recommendations.Count);
}
