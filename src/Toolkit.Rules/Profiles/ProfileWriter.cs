using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>Writes profile documents.</summary>
internal static class ProfileWriter
{
    internal const string DateFormat = "yyyy-MM-dd";

    internal static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static byte[] ToBytes(OrganisationProfile profile) => ToBytes(json => Write(json, profile));

    internal static void Write(Utf8JsonWriter json, OrganisationProfile profile)
    {
        json.WriteStartObject();
        WriteOrganisation(json, profile.Organisation);
        json.WriteString("asOf", profile.AsOf.ToString(DateFormat, CultureInfo.InvariantCulture));
        json.WriteStartObject("answers");
        foreach (var indicator in profile.Answered)
        {
            json.WritePropertyName(indicator.Key);
            WriteAnswer(json, indicator, profile[indicator]);
        }
        foreach (var retired in profile.Retired)
        {
            json.WritePropertyName(retired.Key);
            WriteKept(json, profile.Sheet.Detail(retired)!.Written!);
        }
        json.WriteEndObject();
        WritePriorities(json, profile.PrioritySlots);
        json.WriteEndObject();
    }

    internal static byte[] ToBytes(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
            write(json);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private static void WriteOrganisation(Utf8JsonWriter json, Organisation organisation)
    {
        json.WriteStartObject("organisation");
        json.WriteString("id", organisation.Id);
        json.WriteString("name", organisation.Name);
        json.WriteString("kind", organisation.Kind.ToKey());
        WriteOptional(json, "currency", organisation.Currency);
        if (organisation.Staff is { } staff)
            json.WriteNumber("staff", staff);
        if (organisation.DigitalStaff is { } digitalStaff)
            json.WriteNumber("digitalStaff", digitalStaff);
        json.WriteEndObject();
    }

    internal static void WriteAnswer(Utf8JsonWriter json, Indicator indicator, Answer answer)
    {
        if (answer is { State: AnswerState.Given, Currency: null, Source: null, Note: null })
        {
            WriteValue(json, indicator, answer.Number);
            return;
        }
        json.WriteStartObject();
        if (answer.State == AnswerState.Given)
        {
            json.WritePropertyName("value");
            WriteValue(json, indicator, answer.Number);
        }
        WriteOptional(json, "currency", answer.Currency);
        WriteOptional(json, "notApplicable", answer.Reason);
        WriteOptional(json, "source", answer.Source);
        WriteOptional(json, "note", answer.Note);
        json.WriteEndObject();
    }

    /// <summary>Not raw: the value takes on the layout of the document.</summary>
    private static void WriteKept(Utf8JsonWriter json, string written)
    {
        using var document = JsonDocument.Parse(written, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        document.RootElement.WriteTo(json);
    }

    private static void WriteValue(Utf8JsonWriter json, Indicator indicator, double number)
    {
        if (indicator.Kind == IndicatorKind.YesNo)
            json.WriteBooleanValue(number > 0);
        else
            WriteNumber(json, number);
    }

    /// <summary>The shortest digits that read back as the same number; the writer's own differ between target frameworks.</summary>
    private static void WriteNumber(Utf8JsonWriter json, double number) =>
        json.WriteRawValue(number.ToString("R", CultureInfo.InvariantCulture));

    private static void WriteOptional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void WritePriorities(Utf8JsonWriter json, double[] priorities)
    {
        if (priorities.All(double.IsNaN))
            return;
        json.WriteStartObject("priorities");
        for (var finding = (int)Finding.EffectiveStrategies; finding <= (int)Finding.LeaderEngagement; finding++)
        {
            if (double.IsNaN(priorities[finding]))
                continue;
            json.WritePropertyName(finding.ToString(CultureInfo.InvariantCulture));
            WriteNumber(json, priorities[finding]);
        }
        json.WriteEndObject();
    }
}
