namespace Toolkit.Rules.Tables;

/// <summary>Proposes a mapping from headings that systems write and from what the columns hold.</summary>
internal sealed class Proposing(TableSurvey survey, TableTexts texts)
{
    private readonly Dictionary<string, int> _headings = new(StringComparer.Ordinal);

    internal TableMapping Propose<T>(TableFields<T> fields, TableChoices choices)
    {
        var mappings = new List<FieldMapping>();
        foreach (var field in fields.Fields)
            if (Column(fields, field) is { } found)
                mappings.Add(Mapping(field, found.Column, found.Basis));
        return new() { Record = fields.Record, Fields = mappings, Choices = choices };
    }

    /// <summary>The mapping of a column that somebody chose.</summary>
    internal FieldMapping Propose(TableField field, ColumnSurvey column, int occurrence) => Mapping(field, column, basis: null) with { Occurrence = occurrence };

    /// <summary>The number form that a column shows; the other columns of the file speak where it does not.</summary>
    internal NumberForm? NumberFormOf(ColumnSurvey column)
    {
        var own = Shown(column.NumberForms, NumberProof.Point, NumberProof.Comma);
        return own is { } proof ? Form(proof)
            : column.NumberForms.Count(NumberProof.Point) > 0 ? null
            : column.NumberForms.Count(NumberProof.Either) == 0 ? NumberForm.Point
            : Only(other => Shown(other.NumberForms, NumberProof.Point, NumberProof.Comma)) is { } elsewhere ? Form(elsewhere)
            : null;
    }

    /// <summary>The order of days that a column shows; the other columns of the file speak where it does not.</summary>
    internal DayForm? DayFormOf(ColumnSurvey column)
    {
        var own = Shown(column.DayForms, DayProof.DayFirst, DayProof.MonthFirst);
        return own is { } proof ? Form(proof)
            : column.DayForms.Count(DayProof.DayFirst) > 0 || column.DayForms.Count(DayProof.Either) == 0 ? null
            : Only(other => Shown(other.DayForms, DayProof.DayFirst, DayProof.MonthFirst)) is { } elsewhere ? Form(elsewhere)
            : null;
    }

    private static NumberForm Form(NumberProof proof) => proof == NumberProof.Comma ? NumberForm.Comma : NumberForm.Point;

    private static DayForm Form(DayProof proof) => proof == DayProof.MonthFirst ? DayForm.MonthFirst : DayForm.DayFirst;

    /// <summary>The one of two proofs that there is, while the other is missing.</summary>
    private static TProof? Shown<TProof>(Evidence<TProof> evidence, TProof one, TProof other)
        where TProof : struct, Enum =>
        evidence.Count(one) > 0 && evidence.Count(other) == 0 ? one
        : evidence.Count(other) > 0 && evidence.Count(one) == 0 ? other
        : null;

    /// <summary>The form that the columns of the file show, where they all show the same.</summary>
    private TProof? Only<TProof>(Func<ColumnSurvey, TProof?> show)
        where TProof : struct, Enum
    {
        var shown = survey.Columns.Select(show).Where(proof => proof is not null).Distinct().ToList();
        return shown.Count == 1 ? shown[0] : null;
    }

    private (ColumnSurvey Column, string Basis)? Column<T>(TableFields<T> fields, TableField field)
    {
        var columns = survey.Columns.Where(column => column.Column.HasHeading);
        if (columns.FirstOrDefault(column => IsCalled(field, column.Column.Heading)) is { } named)
            return (named, texts.Phrase("tables.basis.name"));
        // The system that knows most headings of the file is the one that wrote it.
        var best = columns.Where(column => Fits(field, column))
            .SelectMany(column => Known(fields, field, column).Select(known => (Column: column, Known: known)))
            .OrderByDescending(found => Headings(fields, found.Known.System)).ThenBy(found => found.Known.Place).ThenBy(found => found.Column.Column.Index)
            .FirstOrDefault();
        return best.Column is null ? null : (best.Column, texts.Phrase("tables.basis.system", best.Known.System));
    }

    /// <summary>How many columns of the file have a heading of a system.</summary>
    private int Headings<T>(TableFields<T> fields, string system)
    {
        if (!_headings.TryGetValue(system, out var count))
            _headings[system] = count = survey.Columns.Count(column => fields.Fields.Any(field =>
                Known(fields, field, column).Any(known => known.System == system)));
        return count;
    }

    private static IReadOnlyList<KnownHeading> Known<T>(TableFields<T> fields, TableField field, ColumnSurvey column)
    {
        var (record, name) = field.KnownAs(fields.Record);
        return KnownHeadings.Known.Of(record, name, column.Column.Heading);
    }

    private bool IsCalled(TableField field, string heading)
    {
        var letters = CellText.Letters(heading);
        return field.Options.AlsoCalled.Append(field.Name).Append(field.Label(texts)).Any(name => CellText.Letters(name) == letters);
    }

    /// <summary>A column of words fills a yes/no only where at least one of its words is known to mean yes or no.</summary>
    private static bool Fits(TableField field, ColumnSurvey column) =>
        field.Kind != FieldKind.YesNo || column.Filled == 0 || Meanings(field, column).Count > 0;

    /// <summary>The meaning of a value. A 1 or an x among other values is a grade or a mark: the words of every yes/no count only where all values are such words.</summary>
    private static string? MeaningOf(TableField field, string value, bool isPlainYesNo) =>
        Words.Known.MeaningOf(field.KnownAs("").Field, isPlainYesNo, CellText.Fold(value)) is { } meaning && field.Words.Contains(meaning, StringComparer.Ordinal) ? meaning
        : field.Words.FirstOrDefault(word => CellText.Letters(word) == CellText.Letters(value));

    private FieldMapping Mapping(TableField field, ColumnSurvey column, string? basis) => new()
    {
        Field = field.Name,
        Heading = column.Column.Heading,
        // A whole number has no decimals, so its separators are those of thousands.
        Numbers = field.Kind == FieldKind.Whole ? NumberFormOf(column) ?? NumberForm.EachCell : field.IsNumber ? NumberFormOf(column) : null,
        Days = field.Kind == FieldKind.Day ? DayFormOf(column) : null,
        Scale = field.Kind == FieldKind.Money ? KnownHeadings.Known.ScaleOf(column.Column.Heading) : 1,
        Values = field.Words.Count == 0 ? new Dictionary<string, string>() : Meanings(field, column),
        Basis = basis,
    };

    private static Dictionary<string, string> Meanings(TableField field, ColumnSurvey column)
    {
        var meanings = new Dictionary<string, string>(StringComparer.Ordinal);
        var empty = new EmptyWords(Words.Known.Empty);
        var isPlainYesNo = field.Kind == FieldKind.YesNo && column.HasAllValues && column.Values.All(value =>
            Words.Known.MeaningOf(field.KnownAs("").Field, true, CellText.Fold(value.Value)) is not null || empty.Contains(CellText.Fold(value.Value)) || (field.Options.SharesColumn && DayText.TryParse(value.Value, out _)));
        foreach (var value in column.Values)
            if (MeaningOf(field, value.Value, isPlainYesNo) is { } meaning)
                meanings[value.Value] = meaning;
        return meanings;
    }
}
