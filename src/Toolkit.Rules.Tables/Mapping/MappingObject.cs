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
                _members[member.Name] = member.Value;
        else
            Add(path, texts.Phrase("tables.document.kind", element.ValueKind), "{…}");
    }

    internal string? Text(string name, bool isRequired = false) => Member(name, isRequired, JsonValueKind.String)?.GetString();

    internal int? Whole(string name) =>
        Member(name, false, JsonValueKind.Number) is not { } member ? null : member.TryGetInt32(out var number) && number >= 0 ? number : Refuse<int>(name, member.GetRawText(), "0, 1, 2, …");

    internal decimal? Number(string name) =>
        Member(name, false, JsonValueKind.Number) is not { } member ? null : member.TryGetDecimal(out var number) && number > 0 ? number : Refuse<decimal>(name, member.GetRawText(), "> 0");

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
        Member(name, false, JsonValueKind.Array) is { } member ? [.. member.EnumerateArray().Select((item, index) => TextOf(item, $"{name}[{index}]"))] : null;

    internal IReadOnlyDictionary<string, string> Map(string name)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Member(name, false, JsonValueKind.Object) is { } member)
            foreach (var item in member.EnumerateObject())
                map[item.Name] = TextOf(item.Value, $"{name}.{item.Name}");
        return map;
    }

    internal IEnumerable<MappingObject> Objects(string name) =>
        Member(name, true, JsonValueKind.Array) is { } member
            ? member.EnumerateArray().Select((item, index) => new MappingObject(item, $"{_path}.{name}[{index}]", _problems, _texts))
            : [];

    /// <summary>Ends reading: members that nobody asked for are problems.</summary>
    internal void End()
    {
        foreach (var name in _members.Keys.Where(name => !_known.Contains(name)))
        {
            Add($"{_path}.{name}", _texts.Phrase("tables.document.member", CellText.Shown(name)), string.Join(", ", _known.OrderBy(known => known, StringComparer.Ordinal)));
            _problems[_problems.Count - 1].Nearest = Profiles.NearestKey.To(name, _known);
        }
    }

    internal T? Refuse<T>(string name, string found, string allowed)
        where T : struct
    {
        Refuse(name, found, allowed);
        return null;
    }

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

    private string TextOf(JsonElement item, string name)
    {
        if (item.ValueKind == JsonValueKind.String)
            return item.GetString()!;
        Add($"{_path}.{name}", _texts.Phrase("tables.document.kind", item.ValueKind), JsonValueKind.String.ToString());
        return "";
    }

    private void Add(string path, string found, string allowed) => _problems.Add(new("document", ProblemEffect.Stops, path, found, allowed));
}
