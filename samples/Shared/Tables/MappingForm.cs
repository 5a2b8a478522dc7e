using System.Globalization;
using Microsoft.AspNetCore.Http;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Tables;

/// <summary>The choices of a person on the page of a mapping. They name a column by its place and a value by its place in the column.</summary>
internal sealed class MappingForm(IFormCollection form)
{
    internal static string Column(string field) => $"column.{field}";

    internal static string Constant(string field) => $"constant.{field}";

    internal static string ShownColumn(string field) => $"shown.{field}";

    internal static string Days(string field) => $"days.{field}";

    internal static string Numbers(string field) => $"numbers.{field}";

    internal static string Scale(string field) => $"scale.{field}";

    internal static string Meaning(string field, int place) => FormattableString.Invariant($"meaning.{field}.{place}");

    /// <summary>The choices about the file as such.</summary>
    internal TableChoices Choices() => new()
    {
        Delimiter = Text("delimiter") is { Length: > 0 } delimiter ? delimiter == "tab" ? '\t' : delimiter[0] : null,
        Encoding = Enum.TryParse<TableEncoding>(Text("encoding"), out var encoding) ? encoding : null,
        Sheet = Text("sheet") is { Length: > 0 } sheet ? sheet : null,
        HeaderLine = Whole("headerLine"),
    };

    /// <summary>The mapping with what was chosen about the columns and their values.</summary>
    internal TableMapping Over(TableMapping before, TableFile file, ImportTable kind)
    {
        var proposed = new Lazy<TableMapping>(() => kind.Propose(file));
        return before with
        {
            Fields = [.. kind.Fields.Select(field => Field(field, before, file, kind, proposed)).OfType<FieldMapping>()],
            EmptyWords = Text("emptyWords") is { } words ? [.. words.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : before.EmptyWords,
            CountHeading = Text("count") switch { null => before.CountHeading, "ask" => null, "one" => "", var heading => heading },
            TotalsAreRecords = Text("totals") == "true",
            KeepsRepeatedKeys = Text("repeated") == "true",
        };
    }

    private FieldMapping? Field(TableField field, TableMapping before, TableFile file, ImportTable kind, Lazy<TableMapping> proposed)
    {
        if (Whole(Column(field.Name)) is not { } place || file.Survey.Columns.FirstOrDefault(one => one.Column.Index == place) is not { } column)
            return Text(Constant(field.Name)) is { Length: > 0 } value ? new() { Field = field.Name, Value = value } : null;
        var known = before.Fields.FirstOrDefault(one => one.Field == field.Name);
        var isShown = Whole(ShownColumn(field.Name)) == place;
        var chosen = new FieldMapping
        {
            Field = field.Name,
            Heading = column.Column.Heading,
            Occurrence = file.Survey.Columns.Count(one => one.Column.Heading == column.Column.Heading) > 1 ? column.Column.Occurrence : 0,
            Basis = FileColumns.Of(file, known) == column ? known!.Basis : null,
            Days = Enum.TryParse<DayForm>(Text(Days(field.Name)), out var days) ? days : null,
            Numbers = Enum.TryParse<NumberForm>(Text(Numbers(field.Name)), out var numbers) ? numbers : null,
            Scale = Whole(Scale(field.Name)) is > 0 and var scale ? scale : 1,
        };
        return isShown ? chosen with { Values = Values(field, column, kind), Otherwise = known?.Otherwise } : Fresh(chosen, field, file, kind, proposed);
    }

    /// <summary>For a column that the page did not show yet: its own forms, and what its values probably mean.</summary>
    private static FieldMapping Fresh(FieldMapping chosen, TableField field, TableFile file, ImportTable kind, Lazy<TableMapping> proposed)
    {
        if (proposed.Value.Fields.FirstOrDefault(one => one.Field == field.Name) is { } same && FileColumns.Of(file, same) == FileColumns.Of(file, chosen))
            return same with { Occurrence = chosen.Occurrence };
        return ValueProposals.Add(new TableMapping { Record = "", Fields = [chosen] }, file, kind).Fields[0];
    }

    private Dictionary<string, string> Values(TableField field, ColumnSurvey column, ImportTable kind)
    {
        var words = kind.WordsOf(field);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (words.Count > 0)
            foreach (var (place, value) in column.Values.Index())
                if (Text(Meaning(field.Name, place)) is { Length: > 0 } meaning && (meaning == MappingView.Unknown || words.Contains(meaning)))
                    values[value.Value] = meaning;
        return values;
    }

    private string? Text(string name) => form.TryGetValue(name, out var values) ? values[^1] : null;

    private int? Whole(string name) => int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
