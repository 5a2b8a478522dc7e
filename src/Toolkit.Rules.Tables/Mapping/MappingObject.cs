using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>An object of a mapping document, read member by member; what is wrong or unknown becomes a problem with its path.</summary>
internal sealed class MappingObject
{
    private readonly Dictionary<string, JsonElement> _members = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly List<TableProblem> _problems;
    private readonly TableTexts _texts;

    internal MappingObject(JsonElement element, string path, List<TableProblem> problems, TableTexts texts)
    {
        (_path, _problems, _texts) = (path, problems, texts);
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var member in element.EnumerateObject())
                Keep(_members, member, path);
        else
            Add(path, texts.Phrase("tables.document.kind", element.ValueKind), "{…}");
    }

    internal string? Text(string name, bool isRequired = false) =>
        Member(name, isRequired, JsonValueKind.String) is { } member ? TextOf(member, name) : null;

    internal int? Whole(string name, int highest) =>
        Member(name, false, JsonValueKind.Number) is not { } member ? null
        : member.TryGetInt32(out var number) && number >= 0 && number <= highest ? number
        : Refuse<int>(name, member.GetRawText(), MappingBounds.Range(0, highest));

    internal decimal? Number(string name, decimal highest) =>
        Member(name, false, JsonValueKind.Number) is not { } member ? null
        : member.TryGetDecimal(out var number) && number > 0 && number <= highest ? number
        : Refuse<decimal>(name, member.GetRawText(), "> 0, ≤ " + highest.ToString(CultureInfo.InvariantCulture));

    internal bool Flag(string name) => Member(name, false, JsonValueKind.True, JsonValueKind.False)?.GetBoolean() ?? false;

    internal TWord? Word<TWord>(string name)
        where TWord : struct, Enum
    {
        if (Text(name) is not { } text)
            return null;
        foreach (var word in Enum.GetNames(typeof(TWord)))
            if (Spelling.Of(word) == text)
                return (TWord)Enum.Parse(typeof(TWord), word);
        return Refuse<TWord>(name, text, string.Join(", ", Enum.GetNames(typeof(TWord)).Select(Spelling.Of)));
    }

    internal IReadOnlyList<string>? Texts(string name) =>
        List(name, isRequired: false, MappingBounds.MostValues)?.Select((item, index) => TextOf(item, Item(name, index))).ToList();

    internal IReadOnlyDictionary<string, string> Map(string name)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Member(name, false, JsonValueKind.Object) is not { } member)
            return map;
        var kept = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in member.EnumerateObject())
            Keep(kept, item, $"{_path}.{name}");
        ExpectAtMost(kept.Count, name, MappingBounds.MostValues);
        foreach (var item in kept)
            map[Checked(item.Key, name)] = TextOf(item.Value, $"{name}.{CellText.Shown(item.Key)}");
        return map;
    }

    internal IReadOnlyList<MappingObject> Objects(string name) =>
        List(name, isRequired: true, MappingBounds.MostColumns)?.Select((item, index) => new MappingObject(item, $"{_path}.{Item(name, index)}", _problems, _texts)).ToList() ?? [];

    /// <summary>Ends reading: members that nobody asked for are problems.</summary>
    internal void End()
    {
        foreach (var name in _members.Keys.Where(name => !_known.Contains(name)))
        {
            Add($"{_path}.{Shown(name)}", _texts.Phrase("tables.document.member", CellText.Shown(name)), string.Join(", ", _known.OrderBy(known => known, StringComparer.Ordinal)));
            _problems[_problems.Count - 1].Nearest = Profiles.NearestKey.To(name, _known);
        }
    }

    internal T? Refuse<T>(string name, string found, string allowed)
        where T : struct
    {
        Refuse(name, found, allowed);
        return null;
    }

    /// <summary>Reports what a list says twice.</summary>
    internal void Again(string name, string text) => Add($"{_path}.{name}", _texts.Phrase("tables.document.again", CellText.Shown(text)), _texts.Phrase("tables.document.once"));

    internal void Refuse(string name, string found, string allowed) => Add($"{_path}.{name}", CellText.Shown(found), allowed);

    private JsonElement? Member(string name, bool isRequired, params JsonValueKind[] kinds)
    {
        _known.Add(name);
        if (!_members.TryGetValue(name, out var member))
        {
            if (isRequired)
                Add($"{_path}.{name}", _texts.Phrase("tables.document.missing", name), name);
            return null;
        }
        if (kinds.Contains(member.ValueKind))
            return member;
        Add($"{_path}.{name}", _texts.Phrase("tables.document.kind", member.ValueKind), kinds[0].ToString());
        return null;
    }

    private List<JsonElement>? List(string name, bool isRequired, int most)
    {
        if (Member(name, isRequired, JsonValueKind.Array) is not { } member)
            return null;
        ExpectAtMost(member.GetArrayLength(), name, most);
        return [.. member.EnumerateArray().Take(most)];
    }

    private void ExpectAtMost(int count, string name, int most)
    {
        if (count > most)
            Add($"{_path}.{name}", count.ToString(CultureInfo.InvariantCulture), MappingBounds.Range(0, most));
    }

    /// <summary>Keeps a member; one that is there before, or whose name is no text, is a problem.</summary>
    private void Keep(Dictionary<string, JsonElement> members, JsonProperty member, string path)
    {
        string name;
        try
        {
            name = member.Name;
        }
        catch (InvalidOperationException)
        {
            Add(path, _texts.Phrase("tables.document.half-pair"), _texts.Phrase("tables.document.whole-pairs"));
            return;
        }
        if (members.ContainsKey(name))
            Add($"{path}.{Shown(name)}", _texts.Phrase("tables.document.again", CellText.Shown(name)), _texts.Phrase("tables.document.once"));
        members[name] = member.Value;
    }

    private string TextOf(JsonElement item, string name)
    {
        if (item.ValueKind != JsonValueKind.String)
        {
            Add($"{_path}.{name}", _texts.Phrase("tables.document.kind", item.ValueKind), JsonValueKind.String.ToString());
            return "";
        }
        try
        {
            return Checked(item.GetString()!, name);
        }
        catch (InvalidOperationException)
        {
            Add($"{_path}.{name}", _texts.Phrase("tables.document.half-pair"), _texts.Phrase("tables.document.whole-pairs"));
            return "";
        }
    }

    private string Checked(string text, string name)
    {
        if (text.Length > MappingBounds.LongestText)
            Add($"{_path}.{name}", _texts.Phrase("tables.document.length", text.Length), _texts.Phrase("tables.document.at-most", MappingBounds.LongestText));
        return text;
    }

    private static string Item(string name, int index) => $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]";

    private static string Shown(string name) => CellText.Shown(name).Trim('"');

    private void Add(string path, string found, string allowed) => _problems.Add(new("document", ProblemEffect.Stops, path, found, allowed));
}
