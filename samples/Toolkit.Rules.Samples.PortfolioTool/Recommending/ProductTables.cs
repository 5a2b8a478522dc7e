using System.Globalization;
using CsvHelper;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>
/// The two public tables about products, in the terms of the systems lists. The tables name one product differently (<c>mssqlserver</c>,
/// "SQL Server"), so <c>products.csv</c> says what is what; a product that it does not list is looked up by the table's own name.
/// </summary>
internal sealed class ProductTables
{
    public ProductTables(IHostEnvironment environment)
    {
        var folder = Path.Combine(environment.ContentRootPath, "Data");
        var names = Rows(folder, "products.csv");
        var byRelease = names.ToLookup(row => row["endoflife_product"], row => row["product"], StringComparer.Ordinal);
        var byVulnerability = names
            .SelectMany(row => row["kev_products"].Split('|', StringSplitOptions.RemoveEmptyEntries), (row, product) => (Vendor: row["kev_vendor"], Listed: product, Product: row["product"]))
            .ToLookup(name => (name.Vendor, name.Listed), name => name.Product);
        Compared = [.. names.Select(row => row["product"])];
        Releases = [.. Rows(folder, "endoflife.csv").SelectMany(row => byRelease[row["product"]].Append(row["product"]).Select(product => Release(row, product)))];
        Exploited = [.. Rows(folder, "kev.csv").SelectMany(row =>
            byVulnerability[(row["vendorProject"], row["product"])].Append(row["product"]).Distinct(StringComparer.Ordinal).Select(product => Vulnerability(row, product)))];
    }

    /// <summary>Support dates, from endoflife.date.</summary>
    internal IReadOnlyList<ProductRelease> Releases { get; }

    /// <summary>Products that somebody compared with that catalogue: of these it is known when it does not list them.</summary>
    internal IReadOnlyList<string> Compared { get; }

    /// <summary>Vulnerabilities known to be exploited, from the catalogue of CISA.</summary>
    internal IReadOnlyList<ExploitedVulnerability> Exploited { get; }

    private static ProductRelease Release(Dictionary<string, string> row, string product) => new()
    {
        Product = product,
        Cycle = row["release_cycle"],
        SupportEnd = DateTime.TryParseExact(row["end_of_life"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        HasEnded = bool.TryParse(row["end_of_life"], out var hasEnded) ? hasEnded : null,
    };

    private static ExploitedVulnerability Vulnerability(Dictionary<string, string> row, string product) => new()
    {
        Vendor = row["vendorProject"],
        Product = product,
        AddedOn = DateTime.ParseExact(row["dateAdded"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        IsUsedByRansomware = row["knownRansomwareCampaignUse"] == "Known",
    };

    private static List<Dictionary<string, string>> Rows(string folder, string file)
    {
        using var csv = new CsvReader(new StreamReader(Path.Combine(folder, file)), CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column)!, StringComparer.Ordinal));
        return rows;
    }
}
