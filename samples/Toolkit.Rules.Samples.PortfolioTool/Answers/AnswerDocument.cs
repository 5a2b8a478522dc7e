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
    /// <summary>An answer as a profile document spells it.</summary>
    internal static string Spell(Indicator indicator, AnswerInput input)
    {
        if (input.NotApplicable)
            return new JsonObject { ["notApplicable"] = input.Reason?.Trim() ?? "" }.ToJsonString();
        var answer = new JsonObject { ["value"] = Value(indicator, input.Value?.Trim() ?? "") };
        if (input.Source?.Trim() is { Length: > 0 } source)
            answer["source"] = source;
        return answer.ToJsonString();
    }

    /// <summary>What is wrong with an answer; nothing when it can be kept.</summary>
    internal static IReadOnlyList<ProfileProblem> Problems(Portfolio portfolio, Department department, DateOnly day, Indicator indicator, string json)
    {
        ProfileDocument.TryRead(Bytes(portfolio, department, day, [(indicator.Key, json)]), null, out _, out var problems);
        return problems;
    }

    /// <summary>The profile of a department by its typed answers alone.</summary>
    internal static OrganisationProfile Profile(Portfolio portfolio, Department department, DateOnly day, IEnumerable<TypedAnswer> answers) =>
        ProfileDocument.Read(Bytes(portfolio, department, day, answers.Where(answer => answer.Json is not null).Select(answer => (answer.Indicator, answer.Json!))));

    private static byte[] Bytes(Portfolio portfolio, Department department, DateOnly day, IEnumerable<(string Key, string Json)> answers) =>
        Encoding.UTF8.GetBytes(new JsonObject
        {
            ["organisation"] = new JsonObject
            {
                ["id"] = $"{portfolio.Code}-{department.Code}",
                ["name"] = department.Name,
                ["kind"] = department.Kind.ToKey(),
                ["currency"] = portfolio.Currency,
            },
            ["asOf"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["answers"] = new JsonObject(answers.Select(answer => KeyValuePair.Create(answer.Key, JsonNode.Parse(answer.Json)))),
        }.ToJsonString());

    /// <summary>What is not the kind of value asked for goes in as the text it is, and the library says what is allowed.</summary>
    private static JsonNode Value(Indicator indicator, string typed) => indicator.Kind switch
    {
        IndicatorKind.YesNo when typed is "yes" or "no" => typed == "yes",
        not IndicatorKind.YesNo when JsonNumber(typed) is { } number => number,
        _ => typed,
    };

    private static JsonNode? JsonNumber(string typed)
    {
        try
        {
            return JsonNode.Parse(typed) is JsonValue value && value.GetValueKind() == JsonValueKind.Number ? value : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
