using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>Typed answers as the library reads them: a profile document, checked by the library itself.</summary>
internal static class AnswerDocument
{
    /// <summary>An answer as it stands in a profile document.</summary>
    internal static string Spell(Indicator indicator, AnswerInput input)
    {
        if (input.NotApplicable)
            return new JsonObject { ["notApplicable"] = input.Reason?.Trim() ?? "" }.ToJsonString();
        var answer = new JsonObject { ["value"] = Value(indicator, input.Value?.Trim() ?? "") };
        if (input.Source?.Trim() is { Length: > 0 } source)
            answer["source"] = source;
        if (input.Note?.Trim() is { Length: > 0 } note)
            answer["note"] = note;
        return answer.ToJsonString();
    }

    /// <summary>What is wrong with an answer; nothing when it can be kept.</summary>
    internal static IReadOnlyList<ProfileProblem> Problems(Department department, DateOnly day, Indicator indicator, string json)
    {
        ProfileDocument.TryRead(Bytes(department, day, [(indicator.Key, json)]), null, out _, out var problems);
        return problems;
    }

    /// <summary>The profile of a department by its typed answers alone.</summary>
    internal static OrganisationProfile Profile(Department department, DateOnly day, IEnumerable<TypedAnswer> answers)
    {
        var given = answers.Where(answer => answer.Json is not null).Select(answer => (answer.Indicator, answer.Json!));
        return ProfileDocument.Read(Bytes(department, day, given));
    }

    private static byte[] Bytes(Department department, DateOnly day, IEnumerable<(string Key, string Json)> answers) =>
        Encoding.UTF8.GetBytes(new JsonObject
        {
            ["organisation"] = new JsonObject
            {
                ["id"] = department.Code,
                ["name"] = department.Name,
                ["kind"] = department.Kind.ToKey(),
            },
            ["asOf"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["answers"] = new JsonObject(answers.Select(answer => KeyValuePair.Create(answer.Key, JsonNode.Parse(answer.Json)))),
        }.ToJsonString());

    /// <summary>A number stays the number that was typed, digit by digit; what is none goes in as text, and the library says what is allowed.</summary>
    private static JsonNode? Value(Indicator indicator, string typed)
    {
        if (indicator.Kind == IndicatorKind.YesNo && typed is "true" or "false")
            return typed == "true";
        try
        {
            return JsonNode.Parse(typed) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value : typed;
        }
        catch (JsonException)
        {
            return typed;
        }
    }
}
