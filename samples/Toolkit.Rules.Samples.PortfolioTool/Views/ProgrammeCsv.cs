using System.Globalization;
using System.Text;
using CsvHelper;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>A list of programmes for a spreadsheet.</summary>
internal static class ProgrammeCsv
{
    internal static byte[] Write(IEnumerable<Programme> programmes)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, CultureInfo.InvariantCulture))
        {
            csv.Context.TypeConverterCache.AddConverter<string>(new InertText());
            csv.WriteRecords(programmes.Select(programme => new
            {
                id = programme.Key,
                programme = programme.Name,
                department = programme.Department!.Name,
                category = programme.Category,
                digital = ProgrammeFilter.Word(programme.IsDigital) switch { DigitalWord.Yes => "yes", DigitalWord.No => "no", _ => "" },
                rating = Wording.Rating(programme.Rating),
                status = programme.Status,
                starts_on = Day(programme.StartsOn),
                ends_on = Day(programme.EndsOn),
                whole_cost_m = programme.WholeLifeCost,
                withheld = programme.Withheld.Replace('\n', ';'),
            }));
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
