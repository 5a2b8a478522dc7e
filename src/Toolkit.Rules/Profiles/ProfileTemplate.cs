using System.Globalization;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Writes the empty document. By hand, because the writer of JSON puts comments between block marks only and not where they read well.
/// </summary>
internal static class ProfileTemplate
{
    internal static string Write(Organisation organisation, DateTime asOf, KnownIndicators indicators, TextCatalogue texts)
    {
        var text = new StringBuilder();
        Line(text, 0, "{");
        Comment(text, 1, texts.Phrase(
            "template.answer", "{ \"value\": ..., \"source\": \"...\", \"note\": \"...\" }",
            $"{{ \"notApplicable\": {Quoted(texts.Phrase("template.reason"))} }}"));
        Comment(text, 1, texts.Phrase("template.unknown"));
        WriteOrganisation(text, organisation, texts);
        Comment(text, 1, texts.Phrase("template.asOf"));
        Line(text, 1, $"\"asOf\": {Quoted(asOf.ToString(ProfileWriter.DateFormat, CultureInfo.InvariantCulture))},");
        WriteAnswers(text, [.. indicators.All], texts);
        WritePriorities(text, texts);
        Line(text, 0, "}");
        return text.ToString();
    }

    private static void WriteOrganisation(StringBuilder text, Organisation organisation, TextCatalogue texts)
    {
        Line(text, 1, "\"organisation\": {");
        Line(text, 2, $"\"id\": {Quoted(organisation.Id)},");
        Line(text, 2, $"\"name\": {Quoted(organisation.Name)},");
        Comment(text, 2, string.Join(", ", OrganisationKinds.Keys));
        Line(text, 2, $"\"kind\": {Quoted(organisation.Kind.ToKey())},");
        Comment(text, 2, texts.Phrase("template.currency"));
        Line(text, 2, $"\"currency\": {(organisation.Currency is { } currency ? Quoted(currency) : "null")},");
        Comment(text, 2, texts.Phrase("template.staff"));
        Line(text, 2, $"\"staff\": {Number(organisation.Staff)},");
        Comment(text, 2, texts.Phrase("template.digital-staff"));
        Line(text, 2, $"\"digitalStaff\": {Number(organisation.DigitalStaff)}");
        Line(text, 1, "},");
    }

    private static void WriteAnswers(StringBuilder text, Indicator[] indicators, TextCatalogue texts)
    {
        Line(text, 1, "\"answers\": {");
        for (var index = 0; index < indicators.Length; index++)
        {
            var indicator = indicators[index];
            if (index > 0)
                text.Append('\n');
            Comment(text, 2, $"{indicator.Text(texts).Question} {indicator.AllowedIn(texts)}");
            foreach (var anchor in ProfileSchema.Anchors(indicator, texts))
                Comment(text, 2, "  " + anchor);
            Line(text, 2, $"\"{indicator.Key}\": null{(index < indicators.Length - 1 ? "," : "")}");
        }
        Line(text, 1, "},");
    }

    private static void WritePriorities(StringBuilder text, TextCatalogue texts)
    {
        Comment(text, 1, texts.Phrase("template.priorities"));
        Line(text, 1, "\"priorities\": {");
        for (var finding = 1; finding <= (int)Finding.LeaderEngagement; finding++)
        {
            var number = finding.ToString(CultureInfo.InvariantCulture);
            Comment(text, 2, texts.Phrase("template.finding." + number));
            Line(text, 2, $"\"{number}\": null{(finding < (int)Finding.LeaderEngagement ? "," : "")}");
        }
        Line(text, 1, "}");
    }

    private static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', depth * 2).Append(line).Append('\n');

    /// <summary>A comment on one line: no text of a translation or of a host can end it.</summary>
    private static void Comment(StringBuilder text, int depth, string comment) => Line(text, depth, "// " + Excerpt.Line(comment));

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "null";

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text, ProfileWriter.Layout.Encoder).Value + "\"";
}
