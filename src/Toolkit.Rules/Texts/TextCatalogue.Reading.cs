using System.Text.Json;

namespace Toolkit.Rules.Texts;

public sealed partial class TextCatalogue
{
    private static TextCatalogue ReadEnglish()
    {
        using var stream = typeof(TextCatalogue).Assembly.GetManifestResourceStream("Toolkit.Rules.Texts.en.json")!;
        return Read(stream, fallback: null);
    }

    private static TextCatalogue Read(Stream stream, TextCatalogue? fallback)
    {
        try
        {
            // Not disposed: the entries are read from it as long as there are texts.
            var texts = new TextCatalogue(JsonDocument.Parse(stream).RootElement, fallback);
            // The English texts are ours and tested. A translation comes from outside: it is taken whole or refused.
            if (fallback is not null)
                texts.ReadAll();
            return texts;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException($"The texts cannot be read: {problem.Message}", problem);
        }
    }

    private void ReadAll()
    {
        _indicators.ReadAll();
        _approaches.ReadAll();
        _phrases.ReadAll();
    }

    private static IndicatorText ReadIndicator(JsonElement text, IndicatorText? fallback)
    {
        var statement = Optional(text, "statement") ?? fallback?.Statement ?? "";
        return new IndicatorText(
            Optional(text, "question") ?? fallback?.Question!,
            statement,
            Optional(text, "yes") ?? fallback?.Yes ?? statement,
            Optional(text, "no") ?? fallback?.No ?? statement,
            Optional(text, "heldBy") ?? fallback?.HeldBy ?? "",
            Optional(text, "why") ?? fallback?.Why ?? "",
            List(text, "anchors") ?? fallback?.Anchors ?? []);
    }

    private static ApproachText ReadApproach(JsonElement text, ApproachText? fallback) =>
        new(
            Optional(text, "title") ?? fallback?.Title!,
            Optional(text, "summary") ?? fallback?.Summary!,
            Optional(text, "problem") ?? fallback?.Problem ?? "",
            List(text, "actions") ?? fallback?.Actions ?? [],
            List(text, "actors") ?? fallback?.Actors ?? [],
            List(text, "pitfalls") ?? fallback?.Pitfalls ?? [],
            Table(text, "brakes", fallback?.Preconditions),
            Table(text, "links", fallback?.Links),
            Table(text, "kinds", fallback?.Kinds));

    /// <summary>The texts of an object by name; what it leaves out is said by the fallback.</summary>
    private static Dictionary<string, string> Table(JsonElement parent, string name, IReadOnlyDictionary<string, string>? fallback)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in fallback ?? texts)
            texts[text.Key] = text.Value;
        if (parent.TryGetProperty(name, out var element))
            foreach (var text in element.EnumerateObject())
                texts[text.Name] = text.Value.GetString()!;
        return texts;
    }

    private static string? Optional(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var element) ? element.GetString() : null;

    private static string[]? List(JsonElement parent, string name)
    {
        if (!parent.TryGetProperty(name, out var element))
            return null;
        var items = new string[element.GetArrayLength()];
        for (var position = 0; position < items.Length; position++)
            items[position] = element[position].GetString()!;
        return items;
    }
}
