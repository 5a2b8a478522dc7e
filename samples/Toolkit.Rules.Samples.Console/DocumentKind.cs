using System.Text.Json;

namespace Toolkit.Rules.Samples;

/// <summary>Tells by the names in it what a document is, a damaged one as well: the names before the damage say so.</summary>
internal static class DocumentKind
{
    internal const string Report = "a report";
    internal const string Decisions = "a decision document";

    /// <summary>A name that only one kind of document has at its top. A profile has none of them.</summary>
    private static readonly (string Name, string Kind)[] Telling =
    [
        ("rows", "a portfolio report"), ("mostShared", "a portfolio report"), ("before", "a comparison"), ("after", "a comparison"),
        ("decisions", Decisions), ("fields", "a mapping of a table"), ("recommendations", Report), ("engine", Report), ("catalogue", Report),
    ];

    /// <summary>The kind of a document; null for a profile and for a document that shows no kind.</summary>
    internal static string? Of(byte[] document)
    {
        var names = Names(document);
        return Array.Find(Telling, telling => names.Contains(telling.Name)).Kind;
    }

    private static HashSet<string> Names(byte[] document)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var mark = document is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var reader = new Utf8JsonReader(document.AsSpan(mark), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 });
        try
        {
            while (reader.Read())
                // A name with escapes is none of ours, and need not be a text at all.
                if (reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1, ValueIsEscaped: false })
                    names.Add(System.Text.Encoding.UTF8.GetString(reader.ValueSpan));
        }
        catch (JsonException)
        {
            // The reader of the document says what is wrong with it, and where.
        }
        return names;
    }
}
