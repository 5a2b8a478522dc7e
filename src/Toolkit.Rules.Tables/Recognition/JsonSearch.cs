using System.Text;
using System.Text.Json;

namespace Toolkit.Rules.Tables;

/// <summary>Tells JSON from other texts, and one document from an object on each line.</summary>
internal static class JsonSearch
{
    private const int LongestFirstLine = 64 * 1024;

    /// <summary>The kind of JSON; null when the text is none.</summary>
    internal static TableKind? Find(Recognised file, Stream content, TableLimits limits)
    {
        using var text = file.Open(content);
        int first;
        while ((first = text.Peek()) is ' ' or '\t' or '\r' or '\n')
            text.Read();
        if (first is not ('{' or '['))
            return null;
        var line = FirstLine(text);
        if (first == '[' || line is null || text.ReadLine() is null)
            return IsBegun(line ?? "[") ? TableKind.Json : null;
        return IsObject(line, limits) ? TableKind.JsonLines : IsBegun(line) ? TableKind.Json : null;
    }

    private static string? FirstLine(TextReader text)
    {
        var line = new StringBuilder();
        while (line.Length < LongestFirstLine && text.Read() is >= 0 and var character and not '\n')
            line.Append((char)character);
        return line.Length < LongestFirstLine ? line.ToString() : null;
    }

    private static bool IsObject(string line, TableLimits limits)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = limits.DeepestJson });
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a bracket is followed by what JSON has there: a heading of a CSV file may begin with a bracket, too.</summary>
    private static bool IsBegun(string line)
    {
        var rest = line.Substring(1).TrimStart();
        return rest.Length == 0 || rest[0] is '"' or '{' or '[' or ']' or '}' or '-' or (>= '0' and <= '9') || rest.StartsWith("null", StringComparison.Ordinal);
    }
}
