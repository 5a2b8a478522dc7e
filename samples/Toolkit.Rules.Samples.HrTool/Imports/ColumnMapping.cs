using System.Text.Json;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Which column of a file fills which field.</summary>
/// <param name="Columns">The number of the column, from 0, by the name of the field. A field that is missing is one the file does not carry.</param>
/// <param name="DayFormat">How days are written.</param>
internal sealed record ColumnMapping(IReadOnlyDictionary<string, int> Columns, string DayFormat)
{
    /// <summary>The ways to write a day that can be chosen; 03/04/2026 alone does not tell which it is.</summary>
    internal static IReadOnlyDictionary<string, string> DayFormats { get; } = new Dictionary<string, string>
    {
        ["yyyy-MM-dd"] = "2026-10-31",
        ["d/M/yyyy"] = "31/10/2026",
        ["M/d/yyyy"] = "10/31/2026",
        ["d.M.yyyy"] = "31.10.2026",
    };

    /// <summary>A first guess from the headings, for a person to confirm.</summary>
    internal static ColumnMapping Propose(RecordTable table, IReadOnlyList<string> headings)
    {
        var columns = new Dictionary<string, int>();
        foreach (var field in table.Fields)
            for (var index = 0; index < headings.Count && !columns.ContainsKey(field.Name); index++)
                if (field.IsCalled(headings[index]))
                    columns[field.Name] = index;
        return new(columns, DayFormats.Keys.First());
    }

    internal static ColumnMapping Parse(string json) => JsonSerializer.Deserialize<ColumnMapping>(json)!;

    internal string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>Adds what is wrong with the mapping itself.</summary>
    internal void Check(RecordTable table, IReadOnlyList<string> headings, ImportProblems problems)
    {
        foreach (var field in table.Fields.Where(field => field.IsRequired && !Columns.ContainsKey(field.Name)))
            problems.Add(0, field.Label, "no column", "one of the columns of the file");
        foreach (var (field, column) in Columns.Where(pair => pair.Value < 0 || pair.Value >= headings.Count || table.Fields.All(field => field.Name != pair.Key)))
            problems.Add(0, field, $"column {column + 1}", $"columns 1 to {headings.Count} for the fields of {table.Title}");
        if (!DayFormats.ContainsKey(DayFormat))
            problems.Add(0, "days", Cell.Quoted(DayFormat), string.Join(", ", DayFormats.Keys));
    }
}
