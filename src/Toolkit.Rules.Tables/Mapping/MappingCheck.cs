namespace Toolkit.Rules.Tables;

/// <summary>Holds a mapping against a file: what is missing, what contradicts it, and what somebody has to choose before anything is read.</summary>
internal sealed class MappingCheck(TableLayout layout, TableSurvey survey, TableMapping mapping, ProblemLog log, TableTexts texts)
{
    internal void Check<T>(TableFields<T> fields)
    {
        if (!layout.IsSure)
            Stop("no-headings", null, texts.Phrase("tables.found.no-headings"), texts.Phrase("tables.allowed.no-headings"));
        if (mapping.Record != fields.Record)
            Stop("other-record", null, CellText.Shown(mapping.Record), fields.Record);
        foreach (var field in mapping.Fields)
            if (fields.Find(field.Field) is { } known)
                Check(field, known);
            else
                Stop("no-such-field", null, CellText.Shown(field.Field), string.Join(", ", fields.Fields.Select(known => known.Name)),
                    nearest: () => Profiles.NearestKey.To(field.Field, fields.Fields.Select(known => known.Name)));
        foreach (var field in fields.Fields)
            if (field.Options.IsRequired && mapping.Fields.All(other => other.Field != field.Name))
                Stop("no-column", null, texts.Phrase("tables.found.no-column", field.Name), texts.Phrase("tables.allowed.no-column"));
        if (fields.IsOfPeople)
            CheckCounts();
        var kinds = mapping.Fields.Select(field => fields.Find(field.Field)?.Kind).ToList();
        if ((kinds.Contains(FieldKind.Reference) || kinds.Contains(FieldKind.ReferredTo)) && !kinds.Contains(FieldKind.Key))
            Notice("no-key", null, texts.Phrase("tables.found.no-key"), texts.Phrase("tables.allowed.no-key"));
        foreach (var line in survey.TotalLines)
            if (!mapping.TotalsAreRecords)
                Notice("totals", null, texts.Phrase("tables.found.totals"), texts.Phrase("tables.allowed.totals"), line);
        foreach (var line in survey.NoteLines)
            Notice("note", null, texts.Phrase("tables.found.note"), texts.Phrase("tables.allowed.note"), line);
    }

    private void Check(FieldMapping field, TableField known)
    {
        foreach (var value in field.Values.Values.Concat(field.Otherwise is null ? [] : [field.Otherwise]).Distinct(StringComparer.Ordinal))
            if (known.Words.Count > 0 && value != Meaning.Unknown && !known.Words.Contains(value, StringComparer.Ordinal))
                Stop("no-such-meaning", field.Heading, CellText.Shown(value), known.Allowed(texts) + ", " + Meaning.Unknown, nearest: () => Profiles.NearestKey.To(value, known.Words));
        if (field.Heading is not { } heading)
        {
            if (field.Value is null)
                Stop("no-column", null, texts.Phrase("tables.found.no-column", field.Field), texts.Phrase("tables.allowed.no-column"));
            return;
        }
        var columns = layout.Named(heading, field.Occurrence);
        if (columns.Length == 1)
            CheckForm(field, known, survey[columns[0]]);
        else if (columns.Length == 0)
            Stop("no-such-column", heading, texts.Phrase("tables.found.no-such-column"), string.Join(", ", survey.Columns.Select(column => CellText.Shown(column.Column.Heading))),
                nearest: () => Profiles.NearestKey.To(heading, survey.Columns.Select(column => column.Column.Heading)));
        else
            Stop("column-twice", heading, texts.Phrase("tables.found.column-times", columns.Length), texts.Phrase("tables.allowed.column-times"));
    }

    private void CheckForm(FieldMapping field, TableField known, ColumnSurvey column)
    {
        if (known.IsNumber)
            CheckNumbers(field, column);
        else if (known.Kind == FieldKind.Day)
            CheckDays(field, column);
        if (known.Kind == FieldKind.Money && column.Currencies.Count > 1)
            Notice("currencies", column.Column.Heading, string.Join(", ", column.Currencies), texts.Phrase("tables.allowed.currencies"));
    }

    private void CheckNumbers(FieldMapping field, ColumnSurvey column)
    {
        var forms = column.NumberForms;
        var isMixed = forms.Count(NumberProof.Point) > 0 && forms.Count(NumberProof.Comma) > 0;
        var both = texts.Phrase("tables.found.both", CellText.Shown(forms.Example(NumberProof.Point)), CellText.Shown(forms.Example(NumberProof.Comma)));
        if (field.Numbers is null && isMixed)
            Stop("mixed-numbers", column.Column.Heading, both, texts.Phrase("tables.allowed.number-form"), forms.Line(NumberProof.Comma));
        else if (field.Numbers is null && forms.Count(NumberProof.Either) > 0)
            Stop("number-form", column.Column.Heading, Readings(forms.Example(NumberProof.Either)), texts.Phrase("tables.allowed.number-form"), forms.Line(NumberProof.Either));
        else if (isMixed && field.Numbers != NumberForm.EachCell)
            Notice("mixed-numbers", column.Column.Heading, both, texts.Phrase("tables.allowed.number-form"), forms.Line(NumberProof.Comma));
    }

    private void CheckDays(FieldMapping field, ColumnSurvey column)
    {
        var forms = column.DayForms;
        var (dayFirst, monthFirst) = (forms.Count(DayProof.DayFirst), forms.Count(DayProof.MonthFirst));
        if (dayFirst > 0 && monthFirst > 0)
            Stop("mixed-days", column.Column.Heading,
                texts.Phrase("tables.found.both", CellText.Shown(forms.Example(DayProof.DayFirst)), CellText.Shown(forms.Example(DayProof.MonthFirst))),
                texts.Phrase("tables.allowed.mixed-days"), forms.Line(DayProof.MonthFirst));
        else if (field.Days == DayForm.DayFirst && monthFirst > 0)
            Stop("other-days", column.Column.Heading, CellText.Shown(forms.Example(DayProof.MonthFirst)), texts.Phrase("tables.allowed.day-first"), forms.Line(DayProof.MonthFirst));
        else if (field.Days == DayForm.MonthFirst && dayFirst > 0)
            Stop("other-days", column.Column.Heading, CellText.Shown(forms.Example(DayProof.DayFirst)), texts.Phrase("tables.allowed.month-first"), forms.Line(DayProof.DayFirst));
        else if (field.Days is null && forms.Count(DayProof.Either) > 0)
            Stop("day-form", column.Column.Heading, DayReadings(forms.Example(DayProof.Either)), texts.Phrase("tables.allowed.day-form"), forms.Line(DayProof.Either));
        if (column.SerialDays > 0)
            Notice("serial-days", column.Column.Heading, texts.Phrase("tables.found.serial-days", column.SerialDays), texts.Phrase("tables.allowed.serial-days"));
    }

    private string Readings(string example)
    {
        NumberText.TryParse(example, out var number);
        number.TryRead(NumberForm.Point, out var point);
        number.TryRead(NumberForm.Comma, out var comma);
        return texts.Phrase("tables.found.two-readings", CellText.Shown(example), point, comma);
    }

    private string DayReadings(string example)
    {
        DayText.TryParse(example, out var day);
        day.TryRead(DayForm.DayFirst, out var dayFirst);
        day.TryRead(DayForm.MonthFirst, out var monthFirst);
        return texts.Phrase("tables.found.two-readings", CellText.Shown(example), $"{dayFirst:yyyy-MM-dd}", $"{monthFirst:yyyy-MM-dd}");
    }

    private void CheckCounts()
    {
        if (mapping.CountHeading is { Length: > 0 } heading)
        {
            if (layout.Named(heading, 0).Length != 1)
                Stop("no-such-column", heading, texts.Phrase("tables.found.no-such-column"), texts.Phrase("tables.allowed.no-column"));
            return;
        }
        foreach (var column in survey.Columns)
            if (mapping.CountHeading is null && KnownHeadings.Known.IsCount(column.Column.Heading) && 2 * column.Numbers > column.Filled
                && mapping.Fields.All(field => field.Heading != column.Column.Heading) && !column.Values.All(value => value.Value is "1" or "1.00" or "1.0"))
                Stop("counts", column.Column.Heading, texts.Phrase("tables.found.counts", CellText.Shown(column.Values[0].Value)), texts.Phrase("tables.allowed.counts"));
    }

    private void Stop(string kind, string? column, string found, string allowed, int line = 0, Func<string?>? nearest = null) =>
        log.Add(kind, ProblemEffect.Stops, column, found, allowed, line, nearest);

    private void Notice(string kind, string? column, string found, string allowed, int line = 0) =>
        log.Add(kind, ProblemEffect.Noticed, column, found, allowed, line);
}
