using Microsoft.EntityFrameworkCore;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>The fields of one type of record, listed in a line each.</summary>
internal abstract class RecordTableOf<T> : RecordTable where T : class, IRecord, new()
{
    private readonly List<Field> _fields = [];

    internal override IReadOnlyList<Field> Fields => _fields;

    internal override IRecord NewRecord() => new T();

    internal override IQueryable<IRecord> Records(HrContext database) => database.Set<T>().AsNoTracking();

    protected void Key(string name, string label, Action<T, string> set, params string[] alsoCalled) =>
        Add(name, label, $"a text of up to {Cell.LongestText} visible characters, once in the file", true, true, TextInto(set!), alsoCalled);

    protected void Reference(string name, string label, Action<T, string> set, params string[] alsoCalled) =>
        Add(name, label, $"a text of up to {Cell.LongestText} visible characters", true, false, TextInto(set!), alsoCalled);

    protected void Text(string name, string label, Action<T, string?> set, params string[] alsoCalled) =>
        Add(name, label, $"a text of up to {Cell.LongestText} visible characters, or nothing", false, false, TextInto(set), alsoCalled);

    protected void Number(string name, string label, decimal most, Action<T, decimal> set, params string[] alsoCalled) =>
        Add(name, label, FormattableString.Invariant($"a number from 0 to {most}, such as 0.8, or nothing"), false, false, (record, cell, _) =>
        {
            var isNumber = Cell.TryNumber(cell, most, out var number);
            set(record, number);
            return isNumber;
        }, alsoCalled);

    protected void Whole(string name, string label, int most, Action<T, int> set, params string[] alsoCalled) =>
        Add(name, label, FormattableString.Invariant($"a whole number from 0 to {most}, or nothing"), false, false, (record, cell, _) =>
        {
            var isNumber = Cell.TryNumber(cell, most, out var number) && decimal.IsInteger(number);
            set(record, isNumber ? (int)number : 0);
            return isNumber;
        }, alsoCalled);

    protected void Day(string name, string label, bool required, Action<T, DateOnly> set, params string[] alsoCalled) =>
        Add(name, label, required ? "an existing day" : "an existing day, or nothing", required, false, (record, cell, format) =>
        {
            var isDay = Cell.TryDay(cell, format, out var day);
            set(record, day);
            return isDay;
        }, alsoCalled);

    protected void YesNo(string name, string label, Action<T, bool> set, params string[] alsoCalled) =>
        Add(name, label, "yes or no, or nothing", false, false, (record, cell, _) =>
        {
            var isAnswer = Cell.TryYesNo(cell, out var yes);
            set(record, yes);
            return isAnswer;
        }, alsoCalled);

    /// <summary>A field that knows a few words, the names of an enumeration, spelt with hyphens.</summary>
    protected void Word<TWord>(string name, string label, bool required, Action<T, TWord> set, params string[] alsoCalled) where TWord : struct, Enum
    {
        var words = Enum.GetValues<TWord>().ToDictionary(Spelling.Of, StringComparer.OrdinalIgnoreCase);
        Add(name, label, string.Join(", ", words.Keys) + (required ? "" : ", or nothing"), required, false, (record, cell, _) =>
        {
            var isWord = words.TryGetValue(cell, out var word);
            set(record, word);
            return isWord;
        }, alsoCalled);
    }

    private static Func<T, string, string, bool> TextInto(Action<T, string?> set) => (record, cell, _) =>
    {
        var isText = Cell.TryText(cell, out var text);
        set(record, text);
        return isText;
    };

    private void Add(string name, string label, string allowed, bool required, bool isKey, Func<T, string, string, bool> read, string[] alsoCalled) =>
        _fields.Add(new(name, label, allowed, required, isKey, (record, cell, format) => read((T)record, cell, format), alsoCalled));
}
