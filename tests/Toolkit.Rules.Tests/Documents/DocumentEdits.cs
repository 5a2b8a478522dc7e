using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Documents;

/// <summary>A document with one value in another's place, once for each value of a sort.</summary>
internal static class DocumentEdits
{
    // JSON that no writer lets through comes in as text.
    private const string Mark = "here stands the edit";

    /// <summary>The paths of the values of a sort; of the values of one shape in the same object the first stands for all.</summary>
    internal static List<(string Parent, string Name)> Places(JsonNode document, params JsonValueKind[] kinds) =>
        [.. Mutilations.Members(document)
            .Where(member => kinds.Contains(Mutilations.At(document, member.Parent)[member.Name]?.GetValueKind() ?? JsonValueKind.Null))
            .DistinctBy(member => (Shape(member.Parent), member.Name))];

    /// <summary>The document with other JSON in one place.</summary>
    internal static string With(JsonNode document, string parent, string name, string json)
    {
        var edited = document.DeepClone();
        Mutilations.At(edited, parent).AsObject()[name] = Mark;
        return edited.ToJsonString().Replace($"\"{Mark}\"", json, StringComparison.Ordinal);
    }

    /// <summary>A text over and over.</summary>
    internal static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Shape(string path) => string.Concat(path.Where(character => !char.IsAsciiDigit(character)));
}
