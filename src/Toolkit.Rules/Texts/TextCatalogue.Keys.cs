using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Toolkit.Rules.Texts;

/// <content>How complete a translation is.</content>
public sealed partial class TextCatalogue
{
    private static readonly Regex Placeholder = new(@"\{\d+", RegexOptions.CultureInvariant);

    /// <summary>
    /// Gets the texts of English that this language lacks and says in English, each by its path in the document, such as
    /// <c>phrases/report.title</c> or <c>indicators/digital-vacancy-rate/question</c>.
    /// </summary>
    public IReadOnlyList<string> MissingKeys => Except(Leaves(English._document), Leaves(_document));

    /// <summary>
    /// Gets the texts that English does not have, each by its path: misspelt keys, which nothing ever says, and the texts of a host's own
    /// indicators and approaches.
    /// </summary>
    public IReadOnlyList<string> UnknownKeys => Except(Leaves(_document), Leaves(English._document));

    /// <summary>
    /// Gets the texts with other placeholders (<c>{0}</c>, <c>{1}</c>) than English has, each by its path. A text that lacks one leaves out
    /// what stands there; one too many fails when the text is said.
    /// </summary>
    public IReadOnlyList<string> WrongPlaceholders
    {
        get
        {
            var english = Leaves(English._document);
            return Sorted(Leaves(_document)
                .Where(leaf => english.TryGetValue(leaf.Key, out var text) && !PlaceholdersOf(text).SetEquals(PlaceholdersOf(leaf.Value)))
                .Select(leaf => leaf.Key));
        }
    }

    private static IReadOnlyList<string> Except(Dictionary<string, string> texts, Dictionary<string, string> others) =>
        Sorted(texts.Keys.Where(key => !others.ContainsKey(key)));

    private static IReadOnlyList<string> Sorted(IEnumerable<string> keys) => [.. keys.OrderBy(key => key, StringComparer.Ordinal)];

    private static HashSet<string> PlaceholdersOf(string text) => [.. Placeholder.Matches(text).Cast<Match>().Select(match => match.Value)];

    /// <summary>Every text of the sections, by its path.</summary>
    private static Dictionary<string, string> Leaves(JsonElement document)
    {
        var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in document.EnumerateObject())
            if (section.Value.ValueKind == JsonValueKind.Object)
                Add(leaves, section.Name, section.Value);
        return leaves;
    }

    private static void Add(Dictionary<string, string> leaves, string path, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
            foreach (var member in element.EnumerateObject())
                Add(leaves, $"{path}/{member.Name}", member.Value);
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var position = 0;
            foreach (var item in element.EnumerateArray())
                Add(leaves, $"{path}/{(position++).ToString(CultureInfo.InvariantCulture)}", item);
        }
        else
            leaves[path] = element.ToString();
    }
}
