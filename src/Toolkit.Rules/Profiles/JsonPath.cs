namespace Toolkit.Rules.Profiles;

/// <summary>A place in a document. It becomes text only for a problem.</summary>
internal readonly struct JsonPath(string parent, string? name = null)
{
    internal static JsonPath Root => new("$");

    internal JsonPath Child(string child) => new(ToString(), child);

    public override string ToString() =>
        name is null ? parent : IsSimple(name) ? parent + "." + name : parent + "['" + Excerpt.Of(name, '\'') + "']";

    private static bool IsSimple(string name) => name.Length is > 0 and <= 60
        && name.All(letter => letter is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_');
}
