namespace Toolkit.Rules.Tables;

/// <summary>Reads a file by a mapping, record by record. Problems and tallies grow while records are read, and are complete at the end.</summary>
/// <typeparam name="T">The type of the record.</typeparam>
public sealed class TableReading<T>
{
    private readonly TableFile _file;
    private readonly TableFields<T> _fields;
    private readonly TableMapping _mapping;
    private readonly DateTime _asOf;
    private readonly ProblemLog _log;
    private readonly TableTexts _texts;
    private readonly Slot<T>[] _slots;
    private readonly RecordMaker<T> _maker;
    private readonly ColumnSurvey? _count;
    private bool _isRead;

    internal TableReading(TableFile file, TableFields<T> fields, TableMapping mapping, DateTime asOf, TableTexts texts)
    {
        (_file, _fields, _mapping, _asOf, _texts, _log) = (file, fields, mapping, asOf, texts, new(texts));
        if (file.Kind == TableKind.Xlsx && file.Sheets.Count > 1 && file.Choices.Sheet is null)
            _log.Add("sheets", ProblemEffect.Noticed, null, texts.Phrase("tables.found.sheets", file.Sheets.Count, CellText.Shown(file.Sheet)), texts.Phrase("tables.allowed.sheets"));
        var references = References.Of(file.Layout, fields, mapping);
        file.Gather(references, mapping.TotalsAreRecords);
        new MappingCheck(file.Layout, file.Survey, mapping, _log, texts).Check(fields);
        _slots = _log.Stops ? [] : [.. fields.Fields.Select(field => Slot((TableField<T>)field, asOf)).OfType<Slot<T>>()];
        _maker = new(fields, mapping, _slots, references, _log, texts);
        _count = mapping.CountHeading is { Length: > 0 } heading && file.Layout.Only(heading, 0) is { } column ? file.Survey[column] : null;
    }

    /// <summary>Whether records can be read. Where they cannot, the problems that stop say what to choose or to mend.</summary>
    public bool CanRead => !_log.Stops;

    /// <summary>The problems that were found so far: what stops first, then what leaves lines out, what is unknown, and what is to be looked at.</summary>
    public IReadOnlyList<TableProblem> Problems => _log.Problems;

    /// <summary>The values of the fields, counted over the records that were read so far.</summary>
    public IReadOnlyList<FieldTally> Fields => [.. _slots.Select(slot => slot.Tally)];

    /// <summary>How many records were read so far.</summary>
    public long Read { get; private set; }

    /// <summary>For how many people or posts they stand.</summary>
    public long Counted { get; private set; }

    /// <summary>How many lines were left out so far, blank rows, totals and notes not counted.</summary>
    public long LeftOut { get; private set; }

    /// <summary>Reads the records, one time; none when something stops.</summary>
    /// <exception cref="InvalidOperationException">They were read before.</exception>
    /// <exception cref="TableException">The file is damaged or larger than allowed; nothing of it should be kept.</exception>
    public IEnumerable<TableRecord<T>> Records()
    {
        if (_isRead)
            throw new InvalidOperationException("The records were read before; read the file again.");
        _isRead = true;
        return Enumerate();
    }

    /// <summary>
    /// Reads the records; one that stands for several people comes as many times, and has a key for each of them. A record of a class is one object then.
    /// </summary>
    /// <exception cref="InvalidOperationException">They were read before.</exception>
    /// <exception cref="TableException">The file is damaged or larger than allowed; nothing of it should be kept.</exception>
    public IEnumerable<T> Each()
    {
        foreach (var record in Records())
            for (var number = 0L; number < record.Count; number++)
                yield return number == 0 || !typeof(T).IsValueType ? record.Record : Another(record, number);
    }

    /// <summary>The same for another person: not with the same key, by which nobody could tell them apart.</summary>
    private T Another(TableRecord<T> record, long number)
    {
        var other = record.Record;
        if (_slots.FirstOrDefault(slot => slot.Field.Kind == FieldKind.Key) is { } key)
            key.Field.Set(ref other, new FieldValue(FormattableString.Invariant($"{record.Line}/{number + 1}")));
        return other;
    }

    /// <summary>Puts together what was read so far, with the values of columns and what they mean: everything, once all records were read.</summary>
    public TablePreview ToPreview() => _file.PreviewOf(this, _fields, _mapping, _asOf);

    private IEnumerable<TableRecord<T>> Enumerate()
    {
        if (!CanRead)
            yield break;
        foreach (var (row, sort) in _file.Body(_mapping.TotalsAreRecords))
        {
            if (sort == RowSort.Faulty)
                LeaveOut(row);
            if (sort != RowSort.Record || Record(row) is not { } record)
                continue;
            Read++;
            Counted += record.Count;
            yield return record;
        }
        Look();
    }

    private Slot<T>? Slot(TableField<T> field, DateTime asOf)
    {
        if (_mapping.Fields.LastOrDefault(other => other.Field == field.Name) is not { } mapping)
            return null;
        var column = mapping.Heading is { } heading ? _file.Survey[_file.Layout.Only(heading, mapping.Occurrence)!] : null;
        return new(field, mapping, column, new(field, mapping, _mapping.EmptyWords, asOf));
    }

    private TableRecord<T>? Record(TableRow row)
    {
        var count = Count(row);
        if (count > 0 && _maker.TryMake(row, count, out var record))
            return new(row.Line, record, count);
        LeftOut++;
        return null;
    }

    /// <summary>For how many people or posts a row stands; 0 when that cannot be read.</summary>
    private long Count(TableRow row)
    {
        if (_count is null)
            return 1;
        var cell = row[_count.Column.Index];
        // Posts are counted in full-time equivalents in places: 12.6 stands for 13 people, and 0.4 for one.
        if (NumberText.TryParse(cell.Text, out var number) && number.TryRead(_file.NumberFormOf(_count) ?? NumberForm.Point, out var count) && count is > 0 and < 1_000_000)
            return Math.Max(1, (long)Math.Round(count, MidpointRounding.AwayFromZero));
        _log.Add("not-a-count", ProblemEffect.LinesLeftOut, _count.Column.Heading, CellText.Shown(cell.Text), _texts.Phrase("tables.allowed.count"), row.Line);
        return 0;
    }

    private void LeaveOut(TableRow row)
    {
        LeftOut++;
        var found = row.Fault is { } fault ? _texts.Phrase("tables.found." + fault) : _texts.Phrase("tables.found.cells", row.Count);
        var allowed = row.Fault is not null ? _texts.Phrase("tables.allowed." + row.Fault) : _texts.Phrase("tables.allowed.cells", _file.Layout.Width);
        _log.Add(row.Fault ?? "cells", ProblemEffect.LinesLeftOut, null, found, allowed, row.Line);
    }

    /// <summary>Looks at what all records together show.</summary>
    private void Look()
    {
        if (Read == 0 && LeftOut == 0)
            _log.Add("no-record", ProblemEffect.Noticed, null, _texts.Phrase("tables.found.no-record"), _texts.Phrase("tables.allowed.no-record"));
        foreach (var slot in _slots)
            new Hints(slot.Tally, _log, _texts).Add();
    }
}
