using System.Globalization;
using System.Text;
using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Writes the empty document. By hand, because the writer of JSON puts comments between block marks only and not where they read well.
/// </summary>
internal static class ProfileTemplate
{
    private static readonly string[] FindingNames =
    [
        "producing effective digital strategies", "strengthening digital ID and data management", "improving capital investment",
        "reforming finance and governance", "managing the digital workforce", "building the digital leadership cadre",
        "engaging departmental and elected leaders",
    ];

    internal static string Write(Organisation organisation, DateTime asOf, KnownIndicators indicators)
    {
        var text = new StringBuilder();
        Line(text, 0, "{");
        Line(text, 1, "// An answer is a value, { \"value\": ..., \"source\": \"...\", \"note\": \"...\" } or { \"notApplicable\": \"the reason\" }.");
        Line(text, 1, "// null is unknown, which is not zero. A question may also be taken out.");
        WriteOrganisation(text, organisation);
        Line(text, 1, "// the date the answers hold for");
        Line(text, 1, $"\"asOf\": {Quoted(asOf.ToString(ProfileWriter.DateFormat, CultureInfo.InvariantCulture))},");
        WriteAnswers(text, [.. indicators.All]);
        WritePriorities(text);
        Line(text, 0, "}");
        return text.ToString();
    }

    private static void WriteOrganisation(StringBuilder text, Organisation organisation)
    {
        Line(text, 1, "\"organisation\": {");
        Line(text, 2, $"\"id\": {Quoted(organisation.Id)},");
        Line(text, 2, $"\"name\": {Quoted(organisation.Name)},");
        Line(text, 2, "// " + string.Join(", ", OrganisationKinds.Keys));
        Line(text, 2, $"\"kind\": {Quoted(organisation.Kind.ToKey())},");
        Line(text, 2, "// ISO 4217, such as GBP; needed for amounts of money");
        Line(text, 2, $"\"currency\": {(organisation.Currency is { } currency ? Quoted(currency) : "null")}");
        Line(text, 1, "},");
    }

    private static void WriteAnswers(StringBuilder text, Indicator[] indicators)
    {
        Line(text, 1, "\"answers\": {");
        for (var index = 0; index < indicators.Length; index++)
        {
            var indicator = indicators[index];
            if (index > 0)
                text.Append('\n');
            Line(text, 2, $"// {Excerpt.Line(indicator.Question)} {Excerpt.Line(indicator.Allowed)}");
            foreach (var anchor in ProfileSchema.Anchors(indicator))
                Line(text, 2, "//   " + Excerpt.Line(anchor));
            Line(text, 2, $"\"{indicator.Key}\": null{(index < indicators.Length - 1 ? "," : "")}");
        }
        Line(text, 1, "},");
    }

    private static void WritePriorities(StringBuilder text)
    {
        Line(text, 1, "// how much each finding matters to the organisation: a number from 0 to 1");
        Line(text, 1, "\"priorities\": {");
        for (var finding = 1; finding <= FindingNames.Length; finding++)
        {
            var number = finding.ToString(CultureInfo.InvariantCulture);
            Line(text, 2, "// " + FindingNames[finding - 1]);
            Line(text, 2, $"\"{number}\": null{(finding < FindingNames.Length ? "," : "")}");
        }
        Line(text, 1, "}");
    }

    private static void Line(StringBuilder text, int depth, string line) =>
        text.Append(' ', depth * 2).Append(line).Append('\n');

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text, ProfileWriter.Layout.Encoder).Value + "\"";
}
