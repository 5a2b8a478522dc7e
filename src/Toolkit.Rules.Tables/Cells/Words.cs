using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>The words that cells use for nothing, yes, no, totals, months and the values of fields; data, with their basis.</summary>
internal sealed class Words
{
    private static readonly Lazy<Words> Kept = new(Read);

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, string>> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _totals;
    private readonly string[] _totalStarts;
    private readonly HashSet<char> _totalLetters;
    private readonly HashSet<string> _openEnds;
    private readonly Dictionary<string, string> _yesNo = new(StringComparer.Ordinal);

    private Words(JsonElement words)
    {
        Empty = Texts(words, "empty");
        _totals = new(Texts(words, "totals").Select(CellText.Fold), StringComparer.Ordinal);
        _totalStarts = [.. _totals.Select(total => total + " ")];
        _totalLetters = new(_totals.Select(total => total[0]));
        _openEnds = new(Texts(words, "openEnd"), StringComparer.Ordinal);
        foreach (var month in words.GetProperty("months").EnumerateObject())
            _months[month.Name] = month.Value.GetInt32();
        foreach (var answer in new[] { Meaning.Yes, Meaning.No })
            foreach (var word in Texts(words, answer))
                _yesNo[CellText.Fold(word)] = answer;
        foreach (var field in words.GetProperty("values").EnumerateObject())
        {
            var meanings = _values[field.Name] = new(StringComparer.Ordinal);
            foreach (var meaning in field.Value.EnumerateObject())
                foreach (var word in meaning.Value.EnumerateArray())
                    meanings[CellText.Fold(word.GetString()!)] = meaning.Name;
        }
    }

    internal static Words Known => Kept.Value;

    /// <summary>Words for a cell that says nothing.</summary>
    internal IReadOnlyList<string> Empty { get; }

    /// <summary>The month that a folded word names, from 1 to 12; 0 for none.</summary>
    internal int Month(string folded) => _months.TryGetValue(folded, out var month) ? month : 0;

    /// <summary>Whether a cell is the day by which systems say that something has no end.</summary>
    internal bool IsOpenEnd(string text) => _openEnds.Contains(text);

    /// <summary>Whether a cell is a word for a total, and whether it begins with one.</summary>
    internal (bool IsTotal, bool Begins) Total(string cell)
    {
        if (!_totalLetters.Contains(char.ToLowerInvariant(cell[0])))
            return default;
        var text = CellText.Fold(cell).TrimEnd(':', ' ');
        return (_totals.Contains(text), Array.Exists(_totalStarts, start => text.StartsWith(start, StringComparison.Ordinal)));
    }

    /// <summary>The meaning of a folded value in a field: a word of the field, or null where nothing is known.</summary>
    internal string? MeaningOf(string field, bool isYesNo, string folded) =>
        _values.TryGetValue(field, out var meanings) && meanings.TryGetValue(folded, out var meaning) ? meaning
        : isYesNo && _yesNo.TryGetValue(folded, out var answer) ? answer
        : null;

    private static IReadOnlyList<string> Texts(JsonElement words, string name) =>
        [.. words.GetProperty(name).EnumerateArray().Select(word => word.GetString()!)];

    private static Words Read()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("Toolkit.Rules.Tables.Cells.words.json")!;
        using var document = JsonDocument.Parse(stream);
        return new(document.RootElement);
    }
}
