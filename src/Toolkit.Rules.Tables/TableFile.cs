using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tables;

/// <summary>
/// A file with a table, recognised by its content. It is read several times and never held in memory as a whole, so the stream can be sought,
/// stays open until its owner closes it, and is read by one caller at a time.
/// </summary>
public sealed class TableFile
{
    private const int HeadRows = 200;

    private readonly IRowSource _source;
    private readonly TableTexts _texts;
    private TableSurvey? _survey;

    private TableFile(Recognised file, IRowSource source, TableChoices choices, TableTexts texts)
    {
        (_source, _texts, Choices) = (source, texts, choices);
        Kind = file.Kind;
        Encoding = file.Kind == TableKind.Xlsx ? null : file.Encoding;
        Delimiter = file.Kind == TableKind.Csv ? file.Delimiter : null;
        Layout = FindLayout();
    }

    /// <summary>The form of the file.</summary>
    public TableKind Kind { get; }

    /// <summary>The encoding of a text; null for a workbook.</summary>
    public TableEncoding? Encoding { get; }

    /// <summary>The character between the cells of a CSV file; null for others.</summary>
    public char? Delimiter { get; }

    /// <summary>The sheets of a workbook, or the places of records in a JSON document.</summary>
    public IReadOnlyList<string> Sheets => _source.Sheets;

    /// <summary>The one of them that is read.</summary>
    public string Sheet => _source.Sheet;

    /// <summary>The headings and where they stand.</summary>
    public TableLayout Layout { get; }

    /// <summary>The choices about the file.</summary>
    public TableChoices Choices { get; }

    /// <summary>The contents of the columns, counted. The first use reads the file from its beginning to its end.</summary>
    /// <exception cref="TableException">The file is damaged or larger than allowed.</exception>
    public TableSurvey Survey => _survey ??= TakeSurvey(null, false);

    /// <summary>Recognises a file.</summary>
    /// <param name="content">The file; a stream that can be sought.</param>
    /// <param name="choices">The choices of a person; null leaves everything to recognition.</param>
    /// <param name="limits">How large it may be; null for the limits of Excel.</param>
    /// <param name="texts">The language of problems; null for English.</param>
    /// <exception cref="TableException">It is no table, is damaged, or is larger than allowed. The problem names what it is.</exception>
    /// <exception cref="ArgumentException">The stream cannot be sought.</exception>
    public static TableFile Open(Stream content, TableChoices? choices = null, TableLimits? limits = null, TextCatalogue? texts = null)
    {
        if (!Guard.NotNull(content).CanSeek)
            throw new ArgumentException("The stream can be sought: a table is read several times.", nameof(content));
        var (chosen, bounds, words) = (choices ?? new(), limits ?? new(), new TableTexts(texts));
        var file = new Recognition(content, chosen, bounds, words).Find();
        IRowSource source = file.Kind switch
        {
            TableKind.Xlsx => new XlsxRows(content, chosen.Sheet, bounds, words),
            TableKind.Json => new JsonRows(content, file.Mark, chosen.Sheet, bounds, words),
            TableKind.JsonLines => new JsonLineRows(content, file, bounds, words),
            _ => new CsvRows(content, file, bounds, words),
        };
        return new(file, source, chosen, words);
    }

    /// <summary>Gives the words by which a person calls a field.</summary>
    /// <param name="field">The field.</param>
    public string LabelOf(TableField field) => Guard.NotNull(field).Label(_texts);

    /// <summary>Proposes what the columns mean, from headings that systems write and from what the columns hold.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="fields">The fields of the record, such as <see cref="RecordTables.Staff"/>.</param>
    /// <returns>A mapping of version 0, for a person to look at and confirm.</returns>
    public TableMapping Propose<T>(TableFields<T> fields) => new Proposing(Survey, _texts).Propose(Guard.NotNull(fields), Choices);

    /// <summary>Proposes how a column that somebody chose fills a field: how its numbers and days are written, and what its values mean.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="fields">The fields of the record.</param>
    /// <param name="field">The name of the field.</param>
    /// <param name="heading">The heading of the column, in any letter case.</param>
    /// <param name="occurrence">Of several columns with this heading the first (1), the second (2) and so on; 0 where the file has one only.</param>
    /// <returns>The mapping of the field. Where the file has no such field or column, reading by it tells so.</returns>
    public FieldMapping Propose<T>(TableFields<T> fields, string field, string heading, int occurrence = 0)
    {
        Guard.NotNull(heading);
        return Guard.NotNull(fields).Find(Guard.NotNull(field)) is { } known && Layout.Only(heading, occurrence) is { } column
            ? new Proposing(Survey, _texts).Propose(known, Survey[column], occurrence)
            : new() { Field = field, Heading = heading, Occurrence = occurrence };
    }

    /// <summary>Reads the file by a mapping.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="fields">The fields of the record.</param>
    /// <param name="mapping">The meaning of the columns.</param>
    /// <param name="asOf">The date of the records: days that must lie in the past are not after it.</param>
    public TableReading<T> Read<T>(TableFields<T> fields, TableMapping mapping, DateTime asOf) =>
        new(this, Guard.NotNull(fields), Guard.NotNull(mapping), asOf, _texts);

    /// <summary>Reads the file by a mapping to its end and keeps no record.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <param name="fields">The fields of the record.</param>
    /// <param name="mapping">The meaning of the columns.</param>
    /// <param name="asOf">The date of the records.</param>
    /// <exception cref="TableException">The file is damaged or larger than allowed.</exception>
    public TablePreview Preview<T>(TableFields<T> fields, TableMapping mapping, DateTime asOf)
    {
        var reading = Read(fields, mapping, asOf);
        foreach (var _ in reading.Records())
        {
            // Only counted.
        }
        return reading.ToPreview();
    }

    /// <summary>Puts together what a reading has shown.</summary>
    internal TablePreview PreviewOf<T>(TableReading<T> reading, TableFields<T> fields, TableMapping mapping, DateTime asOf)
    {
        return new(
            reading.Read, reading.Counted, reading.LeftOut, Survey, reading.Fields, reading.Problems, Meanings(fields, mapping, asOf),
            [.. fields.Fields.Select(field => field.Name).Where(name => mapping.Fields.All(field => field.Field != name))],
            [.. Layout.Columns.Select(column => column.Heading).Where(heading => heading != mapping.CountHeading && mapping.Fields.All(field => field.Heading != heading))]);
    }

    /// <summary>The rows below the headings, each with what it is. The same row object comes each time.</summary>
    internal IEnumerable<(TableRow Row, RowSort Sort)> Body(bool totalsAreRecords)
    {
        var sorter = new RowSorter(Layout, totalsAreRecords);
        var first = Math.Max(Layout.HeaderLine, Layout.SecondHeaderLine);
        foreach (var row in _source.Rows())
            if (row.Line > first || first == 0)
                yield return (row, sorter.Sort(row));
    }

    internal NumberForm? NumberFormOf(ColumnSurvey column) => new Proposing(Survey, _texts).NumberFormOf(column);

    private TableLayout FindLayout()
    {
        if (_source.Headings is { } headings)
            return HeaderSearch.Fixed(headings);
        List<TableRow> head = [.. _source.Rows().Where(row => !row.IsBlank).Take(HeadRows).Select(row => row.Copy())];
        var search = new HeaderSearch(head, _texts);
        if (Choices.HeaderLine is not { } line)
            return search.Find();
        return search.On(line) ?? throw new TableException(new TableProblem(
            "no-headings", ProblemEffect.Stops, null, _texts.Phrase("tables.found.no-header-line"), _texts.Phrase("tables.allowed.no-headings"))
        { Lines = [line] });
    }

    /// <summary>Gathers keys and references; in the pass of the survey, where that was not taken yet.</summary>
    internal void Gather(References references, bool totalsAreRecords)
    {
        if (!references.IsNeeded)
            return;
        if (_survey is null)
            _survey = TakeSurvey(references, totalsAreRecords);
        else
            foreach (var (row, sort) in Body(totalsAreRecords))
                if (sort == RowSort.Record)
                    references.Add(row);
        references.End();
    }

    private TableSurvey TakeSurvey(References? references, bool totalsAreRecords)
    {
        var survey = new TableSurvey(Layout);
        foreach (var (row, sort) in Body(totalsAreRecords: false))
        {
            survey.Add(row, sort);
            if (sort == RowSort.Record || (sort == RowSort.Total && totalsAreRecords))
                references?.Add(row);
        }
        return survey;
    }

    private Dictionary<string, IReadOnlyList<ValueMeaning>> Meanings<T>(TableFields<T> fields, TableMapping mapping, DateTime asOf)
    {
        var values = new Dictionary<string, IReadOnlyList<ValueMeaning>>(StringComparer.Ordinal);
        foreach (var field in mapping.Fields)
            if (fields.Find(field.Field) is { Words.Count: > 0 } known && field.Heading is { } heading && Layout.Only(heading, field.Occurrence) is { } column)
            {
                var reader = new CellReader(known, field, mapping.EmptyWords, asOf);
                values[field.Field] = [.. Survey[column].Values.Select(value => Meant(value, reader))];
            }
        return values;

        ValueMeaning Meant(ValueCount value, CellReader reader)
        {
            var outcome = reader.Read(new(value.Value));
            return new(value.Value, value.Count, outcome.HasValue ? outcome.Value.Text : null, mapping.Version > 0 && !reader.Knows(value.Value) && outcome.Problem is not null);
        }
    }
}
