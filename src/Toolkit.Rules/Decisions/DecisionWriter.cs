using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>Writes decision documents.</summary>
internal static class DecisionWriter
{
    internal static byte[] ToBytes(DecisionRegister register) => ProfileWriter.ToBytes(json =>
    {
        json.WriteStartObject();
        json.WriteString("organisation", register.Organisation);
        json.WriteStartObject("decisions");
        foreach (var decision in register.Decisions)
        {
            json.WritePropertyName(decision.Approach);
            Write(json, decision);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    });

    internal static void Write(Utf8JsonWriter json, Decision decision)
    {
        var (category, date, basis) = (decision.Category!.Value, decision.Date!.Value, decision.Basis!);
        json.WriteStartObject();
        json.WriteString("status", DecisionNames.Statuses.Of(decision.Status));
        if (decision.Until is { } until)
            json.WriteString("until", DecisionRules.Day(until));
        json.WriteString("category", DecisionNames.Categories.Of(category));
        json.WriteString("justification", decision.Justification);
        json.WriteString("owner", decision.Owner);
        json.WriteString("date", DecisionRules.Day(date));
        json.WriteStartObject("basis");
        json.WriteString("evidence", basis.Evidence);
        json.WriteString("outcome", DecisionNames.Outcomes.Of(basis.Outcome));
        json.WritePropertyName("need");
        json.WriteRawValue(basis.Need is { } need ? Billionths(need) : "null");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Needs have nine decimals, and as a decimal number they are written alike on every framework.
    private static string Billionths(double need) => ((decimal)need).ToString("0.#########", CultureInfo.InvariantCulture);
}
