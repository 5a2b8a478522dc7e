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
            using var document = JsonDocument.Parse(stream);
            var root = document.RootElement;
            var language = root.GetProperty("language").GetString()!;
            return new TextCatalogue(
                language,
                Section(root, "indicators", (key, text) => ReadIndicator(text, fallback?.Indicator(key))),
                Section(root, "approaches", (id, text) => ReadApproach(text, fallback?.Approach(id))),
                Section(root, "phrases", (_, text) => text.GetString()!),
                fallback);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            throw new FormatException($"The texts cannot be read: {problem.Message}", problem);
        }
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
            text.TryGetProperty("brakes", out _)
                ? Section(text, "brakes", (_, advice) => advice.GetString()!)
                : fallback?.Brakes ?? new Dictionary<string, string>());

    private static Dictionary<string, T> Section<T>(JsonElement parent, string name, Func<string, JsonElement, T> read)
    {
        var section = new Dictionary<string, T>(StringComparer.Ordinal);
        if (parent.TryGetProperty(name, out var element))
            foreach (var property in element.EnumerateObject())
                section.Add(property.Name, read(property.Name, property.Value));
        return section;
    }

    private static string? Optional(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var element) ? element.GetString() : null;

    private static string[]? List(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var element) ? [.. element.EnumerateArray().Select(item => item.GetString()!)] : null;
}
