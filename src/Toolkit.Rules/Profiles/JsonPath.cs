using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>A place in a document. It becomes text only for a problem.</summary>
internal readonly struct JsonPath(string parent, string? name = null, int item = -1)
{
    internal static JsonPath Root => new("$");

    internal JsonPath Child(string child) => new(ToString(), child);

    /// <summary>The place of an item of a list, from 0.</summary>
    internal JsonPath Item(int index) => new(ToString(), item: index);

    public override string ToString() =>
        item >= 0 ? parent + "[" + item.ToString(CultureInfo.InvariantCulture) + "]"
        : name is null ? parent : IsSimple(name) ? parent + "." + name : parent + "['" + Excerpt.Of(name, '\'') + "']";

    private static bool IsSimple(string name) => name.Length is > 0 and <= 60
        && name.All(letter => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_');
}
