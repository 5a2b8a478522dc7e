using System.Text;
using System.Text.Json.Nodes;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

/// <summary>
/// A pseudo-translation of every text: letters become accented ones and each text stands in brackets. English that remains in an output
/// was not taken from the catalogue, and code that looks for English words finds none.
/// </summary>
internal static class PseudoTexts
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const string Accented = "ÀƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽàƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýž";

    private static readonly Lazy<TextCatalogue> Whole = new(Translate);

    internal static TextCatalogue Catalogue => Whole.Value;

    /// <summary>A text as the catalogue has it; placeholders stay as they are.</summary>
    internal static string Of(string text)
    {
        var pseudo = new StringBuilder("⟦");
        var depth = 0;
        foreach (var letter in text)
        {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            var position = depth == 0 ? Letters.IndexOf(letter, StringComparison.Ordinal) : -1;
            pseudo.Append(position < 0 ? letter : Accented[position]);
        }
        return pseudo.Append('⟧').ToString();
    }

    private static TextCatalogue Translate()
    {
        var texts = JsonNode.Parse(Repository.Read("src", "Toolkit.Rules", "Texts", "en.json"))!.AsObject();
        var pseudo = new JsonObject(texts.Select(section => KeyValuePair.Create(section.Key, Of(section.Value))))
        {
            // A tag for pseudo-translations; its numbers and lists are written as in the invariant culture.
            ["language"] = "qps-ploc",
        };
        return TextCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(pseudo.ToJsonString())));
    }

    private static JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        JsonValue value => JsonValue.Create(Of(value.GetValue<string>())),
        _ => null,
    };
}
