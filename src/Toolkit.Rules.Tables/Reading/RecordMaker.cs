namespace Toolkit.Rules.Tables;

/// <summary>Makes records of rows. All problems of a row are told at once; only what enters a record is tallied.</summary>
internal sealed class RecordMaker<T>(TableFields<T> fields, TableMapping mapping, Slot<T>[] slots, References references, ProblemLog log, TableTexts texts)
{
    private const string Missing = "missing";
    private const string KeyTwice = "key-twice";

    // A single letter is near to every other.
    private const int ShortestWord = 3;

    private readonly Slot<T>? _key = slots.FirstOrDefault(slot => slot.Field.Kind == FieldKind.Key);
    private readonly CellOutcome[] _outcomes = new CellOutcome[slots.Length];

    /// <summary>Makes the record of a row.</summary>
    /// <returns>False when the row gives none.</returns>
    internal bool TryMake(TableRow row, long count, out T record)
    {
        record = fields.Create();
        var isLeftOut = false;
        for (var index = 0; index < slots.Length; index++)
        {
            var outcome = _outcomes[index] = Made(ref record, slots[index], row);
            isLeftOut |= outcome.Problem is { } problem && (fields.IsStrict || slots[index].Field.Options.IsRequired || problem == KeyTwice);
        }
        if (isLeftOut)
            return false;
        for (var index = 0; index < slots.Length; index++)
            slots[index].Tally.Add(_outcomes[index], count);
        return true;
    }

    private CellOutcome Made(ref T record, Slot<T> slot, TableRow row)
    {
        var cell = slot.Cell(row);
        var outcome = slot.Reader.Read(cell);
        if (slot.Field.Kind == FieldKind.ReferredTo)
            return Referred(ref record, slot, outcome, row);
        if (outcome.HasValue)
            return Filled(ref record, slot, outcome, row);
        if (outcome.Problem is { } problem)
            return slot.Field.HasReader && slot.Field.Read(ref record, cell.Text) is null ? CellOutcome.Empty : Told(problem, slot, cell.Text, row.Line);
        return slot.Field.Options.IsRequired ? Told(Missing, slot, cell.Text, row.Line)
            : slot.Field.Kind == FieldKind.Key ? Noticed(slot, cell.Text, row.Line)
            : outcome;
    }

    /// <summary>Puts a value into a record, after what only the whole file, or the record itself, can say about it.</summary>
    private CellOutcome Filled(ref T record, Slot<T> slot, CellOutcome outcome, TableRow row)
    {
        var value = outcome.Value;
        if (slot.Field.Kind == FieldKind.Key && !IsNew(value.Text, slot, row.Line) && !mapping.KeepsRepeatedKeys)
            return CellOutcome.Refused(KeyTwice);
        if (slot.Field.Kind == FieldKind.Reference && _key is not null && !references.IsKey(value.Text))
            return Unmatched(slot, value.Text, row.Line);
        if (slot.Field.HasReader && slot.Field.Read(ref record, value) is { } allowed)
            return Told("refused", slot, slot.Cell(row).Text, row.Line, allowed: allowed);
        slot.Field.Set(ref record, value);
        return outcome;
    }

    private bool IsNew(string key, Slot<T> slot, int line)
    {
        var before = references.FirstLine(key, line);
        if (before != line)
            log.Add(KeyTwice, mapping.KeepsRepeatedKeys ? ProblemEffect.Noticed : ProblemEffect.LinesLeftOut, slot.Name,
                texts.Phrase("tables.found.key-twice", CellText.Shown(key), before), texts.Phrase("tables.allowed.key-twice"), line);
        return before == line;
    }

    /// <summary>The cell of a column of references tells about the record that it names, not about its own.</summary>
    private CellOutcome Referred(ref T record, Slot<T> slot, CellOutcome reference, TableRow row)
    {
        if (_key is null)
            return CellOutcome.Refused(Missing);
        if (reference.HasValue && !references.IsKey(reference.Value.Text))
            Unmatched(slot, reference.Value.Text, row.Line);
        if (_key.Reader.Read(_key.Cell(row)) is not { HasValue: true } key || references.IsReferredTo(key.Value.Text) is not { } isReferredTo)
            return CellOutcome.Refused("not-known");
        var value = new FieldValue("", Yes: isReferredTo);
        slot.Field.Set(ref record, value);
        return new(value);
    }

    private CellOutcome Unmatched(Slot<T> slot, string reference, int line) => Told("no-such-record", slot, reference, line, () => references.Nearest(reference));

    /// <summary>A key may be blank, and then it is unknown.</summary>
    private CellOutcome Noticed(Slot<T> slot, string text, int line)
    {
        Told(Missing, slot, text, line);
        return CellOutcome.Empty;
    }

    private CellOutcome Told(string kind, Slot<T> slot, string text, int line, Func<string?>? nearest = null, string? allowed = null)
    {
        if (!log.Again(kind, slot.Name, text, line))
            log.Add(
                kind, slot.Field.Options.IsRequired || fields.IsStrict ? ProblemEffect.LinesLeftOut : ProblemEffect.Unknown, slot.Name,
                text.Length == 0 ? texts.Phrase("tables.found.nothing") : CellText.Shown(text),
                allowed ?? texts.Find("tables.allowed." + kind) ?? slot.Field.Allowed(texts), line,
                nearest ?? (kind == "unknown-value" && text.Length >= ShortestWord ? () => Profiles.NearestKey.To(text, slot.KnownValues) : null), text);
        return CellOutcome.Refused(kind);
    }
}
