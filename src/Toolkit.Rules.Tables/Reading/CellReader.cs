using System.Globalization;

namespace Toolkit.Rules.Tables;

/// <summary>Reads the cells of one column as the values of one field. The same cell gives the same value, so values that come again are read once.</summary>
internal sealed class CellReader
{
    private const int MostKept = 16_384;
    private const int LongestText = 500;

    private readonly TableField _field;
    private readonly FieldMapping _mapping;
    private readonly EmptyWords _empty;
    private readonly Dictionary<string, string> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellOutcome>[] _kept = [.. Enumerable.Range(0, 4).Select(_ => new Dictionary<string, CellOutcome>(StringComparer.Ordinal))];
    private readonly DateTime _asOf;
    private readonly HashSet<char> _initials;

    /// <summary>Whether most cells are different, so that keeping what was read is of no use.</summary>
    private readonly bool _isEachOther;

    internal CellReader(TableField field, FieldMapping mapping, IReadOnlyList<string> emptyWords, DateTime asOf)
    {
        (_field, _mapping, _asOf) = (field, mapping, asOf);
        _empty = new(emptyWords);
        foreach (var meaning in mapping.Values)
            _meanings[CellText.Fold(meaning.Key)] = meaning.Value;
        _initials = [.. _meanings.Keys.Concat(_empty.All).Where(word => word.Length > 0).Select(word => word[0])];
        _isEachOther = field.Kind is FieldKind.Key or FieldKind.Reference or FieldKind.ReferredTo;
    }

    internal CellOutcome Read(TableCell cell)
    {
        if (cell.IsBlank)
            return CellOutcome.Empty;
        if (_isEachOther)
            return Meant(cell);
        var kept = _kept[(int)cell.Nature];
        if (kept.TryGetValue(cell.Text, out var known))
            return known;
        var outcome = Meant(cell);
        if (kept.Count < MostKept)
            kept.Add(cell.Text, outcome);
        return outcome;
    }

    /// <summary>Whether a value has a meaning that was chosen.</summary>
    internal bool Knows(string value) => _meanings.ContainsKey(CellText.Fold(value));

    private CellOutcome Meant(TableCell cell)
    {
        // Most cells begin like no word that has a meaning, and need no folding.
        if (_mapping.Otherwise is null && cell.Text[0] < '\u0080' && !_initials.Contains(char.ToLowerInvariant(cell.Text[0])))
            return Value(cell);
        var folded = CellText.Fold(cell.Text);
        if (_meanings.TryGetValue(folded, out var meaning))
            return meaning == Meaning.Unknown ? CellOutcome.Empty : Value(new TableCell(meaning));
        if (_empty.Contains(folded))
            return CellOutcome.Empty;
        var outcome = Value(cell);
        return outcome.Problem is not null && _mapping.Otherwise is { } otherwise
            ? otherwise == Meaning.Unknown ? CellOutcome.Empty : Value(new TableCell(otherwise))
            : outcome;
    }

    private CellOutcome Value(TableCell cell) => _field.Kind switch
    {
        FieldKind.Number or FieldKind.Whole or FieldKind.Share or FieldKind.Percentage or FieldKind.Money => Number(cell),
        FieldKind.Day => Day(cell),
        FieldKind.YesNo or FieldKind.Word => Word(cell),
        FieldKind.Custom => new(new FieldValue(cell.Text)),
        _ => Text(cell.Text),
    };

    private static CellOutcome Text(string text) =>
        CellText.HasHidden(text) ? CellOutcome.Refused("hidden")
        : text.Length > LongestText ? CellOutcome.Refused("long-text")
        : new(new FieldValue(text));

    private CellOutcome Word(TableCell cell)
    {
        var letters = cell.Text;
        if (_field.Options.SharesColumn && DayText.TryParse(cell.Text, out _))
            return CellOutcome.Empty;
        foreach (var word in _field.Words)
            if (string.Equals(word, letters, StringComparison.OrdinalIgnoreCase))
                return Word(word);
        // A cell that the file itself types as a yes/no needs no words.
        return _field.Kind == FieldKind.YesNo && cell.Nature == CellNature.YesNo ? Word(cell.Text == "true" ? Meaning.Yes : Meaning.No)
            : CellOutcome.Refused("unknown-value");
    }

    private static CellOutcome Word(string word) => new(new FieldValue(word, Yes: word == Meaning.Yes));

    private CellOutcome Number(TableCell cell)
    {
        decimal value;
        var isPercent = false;
        var currency = "";
        if (cell.Nature == CellNature.Number)
        {
            isPercent = cell.Text[cell.Text.Length - 1] == '%';
            if (!decimal.TryParse(isPercent ? cell.Text.Substring(0, cell.Text.Length - 1) : cell.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value))
                return CellOutcome.Refused("not-a-number");
        }
        else if (!NumberText.TryParse(cell.Text, out var number) || !number.TryRead(_mapping.Numbers ?? NumberForm.Point, out value))
            return CellOutcome.Refused("not-a-number");
        else
            (isPercent, currency) = (number.IsPercent, number.Currency is { Length: 3 } code && _field.Kind == FieldKind.Money ? code.ToUpperInvariant() : "");
        if (isPercent && _field.Kind is not (FieldKind.Percentage or FieldKind.Share))
            return CellOutcome.Refused("percent");
        if (isPercent && _field.Kind == FieldKind.Share)
            value /= 100;
        if (Math.Abs(value) > 1e18m || (_field.Kind == FieldKind.Whole && value != decimal.Truncate(value)))
            return CellOutcome.Refused("not-a-number");
        value *= _mapping.Scale;
        return value < _field.Options.Least || value > _field.Options.Most ? CellOutcome.Refused("out-of-range") : new(new FieldValue(currency, value));
    }

    private CellOutcome Day(TableCell cell)
    {
        if (_field.Options.SharesColumn && (cell.Nature == CellNature.YesNo || cell.Text is "true" or "false"))
            return CellOutcome.Empty;
        if (Words.Known.IsOpenEnd(cell.Text))
            return CellOutcome.Empty;
        if (!DayText.TryParse(cell.Text, out var text) || !text.TryRead(_mapping.Days ?? DayForm.DayFirst, out var day))
            return CellOutcome.Refused("not-a-day");
        return _field.Options.IsPast && day > _asOf ? CellOutcome.Refused("future-day") : new(new FieldValue("", Day: day));
    }
}
