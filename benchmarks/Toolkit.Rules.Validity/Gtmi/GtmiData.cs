using System.Globalization;
using CsvHelper;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity.Gtmi;

/// <summary>Reads the open half of the GovTech Maturity Index 2022, as far as its codes answer questions.</summary>
internal static class GtmiData
{
    internal static Economy[] Read()
    {
        using var file = typeof(GtmiData).Assembly.GetManifestResourceStream("gtmi-2022.csv")!;
        using var csv = new CsvReader(new StreamReader(file), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var economies = new List<Economy>();
        while (csv.Read())
        {
            var profile = new OrganisationProfileBuilder(
                new Organisation(csv.GetField("Code")!, csv.GetField("Economy")!, OrganisationKind.Government), new DateTime(2022, 10, 31));
            new CodedAnswers(column => int.TryParse(csv.GetField(column), CultureInfo.InvariantCulture, out var value) ? value : null).AddTo(profile);
            economies.Add(new Economy(csv.GetField("Grp")![0], profile.Build()));
        }
        return [.. economies];
    }
}
