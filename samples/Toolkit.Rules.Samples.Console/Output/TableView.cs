using System.Globalization;
using Toolkit.Rules.Samples.Files;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A table before it is kept: rows, columns, meanings of values, figures, problems. It is for those who may see the file.</summary>
internal sealed class TableView(ReadTable table)
{
    private const int ShownValues = 12;

    private readonly TablePreview _preview = table.Preview;

    internal void WriteTo(Page page)
    {
        page.Heading(Inert.Markup($"{table.Path}: {table.Record}"));
        page.Paragraph(Inert.Markup(Form()), indent: 2);
        page.Paragraph(Inert.Markup(Rows()), indent: 2);
        page.Items(_preview.Fields.Select(field => new Item("-", Inert.Markup(Field(field)))), indent: 2);
        foreach (var (field, values) in _preview.Values.OrderBy(values => values.Key, StringComparer.Ordinal))
            WriteValues(page, field, values);
        if (_preview.UnusedColumns.Count > 0)
            page.Paragraph(Inert.Markup($"Columns that fill nothing: {string.Join(", ", _preview.UnusedColumns)}"), indent: 2);
        // One kind in one column is one item, so that a flood of it hides nothing else.
        page.Items(_preview.Problems.GroupBy(problem => (problem.Effect, problem.Kind, problem.Column, problem.Allowed)).Select(problems => new Item(
            "!", Inert.Markup($"{Effect(problems.Key.Effect)}: {Together([.. problems])}"))), indent: 2);
        page.Items(TableWords.Advice(table.Record, _preview.Problems).Select(advice => new Item("?", Inert.Markup(advice))), indent: 2);
    }

    private string Form()
    {
        var file = table.File;
        var form = file.Kind switch
        {
            TableKind.Xlsx => $"a workbook, sheet \"{file.Sheet}\"",
            TableKind.Csv => $"CSV, {(file.Delimiter == '\t' ? "tab" : $"'{file.Delimiter}'")} between the cells, {Encoding(file.Encoding)}",
            TableKind.JsonLines => "JSON, an object on each line",
            _ => "JSON",
        };
        return file.Layout.HeaderLine > 0 ? $"{form}; headings on line {file.Layout.HeaderLine}" : form;
    }

    private string Rows()
    {
        var counted = _preview.Counted == _preview.Records ? "" : $" for {Number(_preview.Counted)} people or posts";
        var mapping = table.Mapping.Version > 0 ? $"; mapping \"{table.Mapping.Name}\", version {table.Mapping.Version}" : "";
        return $"{Wording.Counted(_preview.Records, "record")}{counted}; {Number(_preview.LeftOut)} lines left out; {Number(_preview.Survey.BlankRows)} blank{mapping}";
    }

    private string Field(FieldTally field)
    {
        var refused = field.Refused > 0 ? $", {Number(field.Refused)} not understood" : "";
        return $"{field.Field.Name}, {(field.Heading is { } heading ? $"\"{heading}\"" : "for all rows")}: {Number(field.Known)} known, {Number(field.Empty)} empty{refused}{Figures(field)}";
    }

    private string Figures(FieldTally field) =>
        field.YesShare is { } share ? $"; yes {Number(field.Yes)}, {share.ToString("0.#", CultureInfo.InvariantCulture)}%"
        : field.Earliest is { } earliest ? $"; {Wording.Date(earliest)} to {Wording.Date(field.Latest!.Value)}"
        : field.Smallest is { } smallest ? $"; {Amount(smallest)} to {Amount(field.Largest!.Value)}{(field.Field.Kind == FieldKind.Money && field.Sum is { } sum ? $", sum {Amount(sum)}" : "")}"
        : Distinct(field) is { } distinct ? $"; {distinct}"
        : "";

    private string? Distinct(FieldTally field) =>
        field.Heading is null || _preview.Survey.Columns.FirstOrDefault(column => column.Column.Heading == field.Heading) is not { } column || field.Field.Kind == FieldKind.Key ? null
        : Wording.Counted(column.Values.Count, "different value");

    private void WriteValues(Page page, string field, IReadOnlyList<ValueMeaning> values)
    {
        var shown = values.OrderByDescending(value => table.IsNew(field, value)).ThenByDescending(value => value.Count).ThenBy(value => value.Value, StringComparer.Ordinal).Take(ShownValues)
            .Select(value => $"\"{value.Value}\" {Number(value.Count)} = {value.Means ?? "unknown"}{(table.IsNew(field, value) ? " (new)" : "")}");
        var more = values.Count > ShownValues ? $" and {Number(values.Count - ShownValues)} more" : "";
        page.Paragraph(Inert.Markup($"{field}: {string.Join("; ", shown)}{more}"), indent: 2);
    }

    private static string Together(IReadOnlyList<TableProblem> problems)
    {
        if (problems.Count == 1)
            return problems[0].ToString();
        var found = problems.Take(ShownValues).Select(problem =>
            $"{problem.Found} ({Wording.Counted(problem.Count, "time")}{(problem.Lines.Count > 0 ? $", first on line {problem.Lines[0]}" : "")}{(problem.Nearest is { } nearest ? $"; did you mean {nearest}?" : "")})");
        var more = problems.Count > ShownValues ? $" and {Number(problems.Count - ShownValues)} more" : "";
        return $"{problems[0].Column}: found {string.Join(", ", found)}{more}; allowed: {problems[0].Allowed}";
    }

    private static string Encoding(TableEncoding? encoding) => encoding switch
    {
        TableEncoding.Utf8 => "UTF-8",
        TableEncoding.Windows1252 => "Windows-1252",
        _ => "UTF-16",
    };

    private static string Effect(ProblemEffect effect) => effect switch
    {
        ProblemEffect.Stops => "to be chosen first",
        ProblemEffect.LinesLeftOut => "left out",
        ProblemEffect.Unknown => "unknown",
        _ => "to look at",
    };

    private static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Amount(decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
