using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>The headings that systems and public releases write, with the basis of each; data.</summary>
internal sealed class KnownHeadings
{
    private static readonly Lazy<KnownHeadings> Kept = new(Read);

    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<string> _counts;
    private readonly List<string> _places;
    private readonly Dictionary<string, decimal> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Record, string Field, string Heading), List<KnownHeading>> _bases = [];

    private KnownHeadings(JsonElement file)
    {
        _places = [.. file.GetProperty("jsonPlaces").EnumerateArray().Select(place => place.GetString()!)];
        _counts = new(file.GetProperty("counts").EnumerateArray().Select(heading => CellText.Letters(heading.GetString()!)), StringComparer.Ordinal);
        foreach (var scale in file.GetProperty("scales").EnumerateObject())
            _scales[scale.Name] = scale.Value.GetDecimal();
        foreach (var system in file.GetProperty("systems").EnumerateArray())
            foreach (var field in system.GetProperty("headings").EnumerateObject())
                foreach (var (heading, place) in field.Value.EnumerateArray().Select((heading, place) => (heading, place)))
                    Add(system, field.Name, CellText.Letters(heading.GetString()!), place);
    }

    internal static KnownHeadings Known => Kept.Value;

    /// <summary>Whether any system writes this heading.</summary>
    internal bool IsHeading(string text) => _all.Contains(CellText.Letters(text)) || _counts.Contains(CellText.Letters(text));

    /// <summary>Whether a column of this heading says how many people or posts a row stands for.</summary>
    internal bool IsCount(string heading) => _counts.Contains(CellText.Letters(heading));

    /// <summary>The systems that write a heading for a field of a record; none where the heading is not known.</summary>
    internal IReadOnlyList<KnownHeading> Of(string record, string field, string heading) =>
        _bases.TryGetValue((record, field, CellText.Letters(heading)), out var systems)
        || _bases.TryGetValue((record, field, CellText.Letters(WithoutRemark(heading))), out systems) ? systems : [];

    /// <summary>The unit that a heading states beside an amount, such as 1,000,000 for "(£m)" or "_gbp_m"; 1 where it states none.</summary>
    internal decimal ScaleOf(string heading)
    {
        foreach (var word in CellText.Fold(heading).Split([' ', '_', '(', ')', ',', '/', '[', ']', '\'', '’'], StringSplitOptions.RemoveEmptyEntries))
            if (_scales.TryGetValue(word.TrimStart('£', '$', '€'), out var scale))
                return scale;
        return 1;
    }

    /// <summary>The place where published JSON documents keep their records; null when it is none of those known.</summary>
    internal string? JsonPlace(IEnumerable<string> places) => _places.FirstOrDefault(places.Contains);

    private static string WithoutRemark(string heading) => heading.IndexOf('(') is > 0 and var start ? heading.Substring(0, start) : heading;

    private void Add(JsonElement system, string field, string heading, int place)
    {
        _all.Add(heading);
        var key = (system.GetProperty("record").GetString()!, field, heading);
        if (!_bases.TryGetValue(key, out var systems))
            _bases.Add(key, systems = []);
        systems.Add(new(system.GetProperty("system").GetString()!, place));
    }

    private static KnownHeadings Read()
    {
        using var stream = typeof(KnownHeadings).Assembly.GetManifestResourceStream("Toolkit.Rules.Tables.Mapping.headings.json")!;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement);
    }
}
