using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>
/// Changes as a person types them, <c>key=value</c>. Each is put into a profile document of its own, so that what a profile may say, and
/// what is said about mistakes, is the same here and there.
/// </summary>
internal static class ScenarioInput
{
    private const string NotApplicable = "na:";
    private const string Priority = "priority.";

    /// <summary>Makes the changes.</summary>
    /// <param name="scenario">What they are made to.</param>
    /// <param name="changes">The changes.</param>
    /// <exception cref="BadInputException">A change is none: every problem of every change is listed.</exception>
    internal static Assessment With(this Assessment scenario, IEnumerable<string> changes)
    {
        var problems = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            var parts = change.Split('=', 2);
            if (parts.Length < 2)
                problems.Add($"{change}: is no change; allowed: KEY=VALUE, such as digital-vacancy-rate=18");
            else if (!seen.Add(parts[0]))
                problems.Add($"{change}: {parts[0]} again; allowed: each key once");
            else if (Read(scenario.Profile, parts[0], parts[1], change, problems) is { } said)
                scenario = scenario.Taking(said, parts[0]);
        }
        if (problems.Count > 0)
            throw new BadInputException([.. problems, $"The changes are refused: {Counted(problems.Count)}."]);
        return scenario;
    }

    private static string Counted(int problems) => problems == 1 ? "1 problem" : $"{problems} problems";

    private static Assessment Taking(this Assessment scenario, OrganisationProfile said, string key)
    {
        foreach (var (finding, priority) in said.Priorities)
            return scenario.WithPriority(finding, priority);
        var indicator = Indicators.IndicatorCatalogue.All.First(known => known.Key == key);
        return scenario.With(indicator, said[indicator]);
    }

    private static OrganisationProfile? Read(OrganisationProfile profile, string key, string value, string change, List<string> problems)
    {
        var document = Document(profile, key, value);
        if (!ProfileDocument.TryRead(Encoding.UTF8.GetBytes(document.ToJsonString()), null, out var said, out var found))
            problems.AddRange(found.Select(problem => Describe(change, problem)));
        else if (key.StartsWith(Priority, StringComparison.Ordinal) && said.Priorities.Count == 0)
            problems.Add($"{change}: found null; allowed: a number from 0 to 1");
        else
            return said;
        return null;
    }

    private static string Describe(string change, ProfileProblem problem) =>
        $"{change}: found {problem.Found}; allowed: {problem.Allowed}{(problem.Suggestion is null ? "" : $"; did you mean {problem.Suggestion}?")}";

    private static JsonObject Document(OrganisationProfile profile, string key, string value)
    {
        var organisation = new JsonObject { ["id"] = "what-if", ["name"] = "what-if", ["kind"] = profile.Organisation.Kind.ToKey() };
        if (profile.Organisation.Currency is { } currency)
            organisation["currency"] = currency;
        var isPriority = key.StartsWith(Priority, StringComparison.Ordinal);
        return new JsonObject
        {
            ["organisation"] = organisation,
            ["asOf"] = Output.Wording.Date(profile.AsOf),
            [isPriority ? "priorities" : "answers"] = new JsonObject { [isPriority ? key[Priority.Length..] : key] = Value(value) },
        };
    }

    private static JsonNode? Value(string value)
    {
        if (value.StartsWith(NotApplicable, StringComparison.Ordinal))
            return new JsonObject { ["notApplicable"] = value[NotApplicable.Length..] };
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            return JsonValue.Create(value);
        }
    }
}
