using System.Text.Json.Nodes;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

/// <summary>Reports somebody has damaged, each in one place, with the path where reading must stop.</summary>
internal static class Mutilations
{
    private static readonly Dictionary<string, (string Sample, string Parent, string Member, JsonNode? Value, bool SchemaSees)> All = new(StringComparer.Ordinal)
    {
        ["organisation is a text"] = ("mixed", "$", "organisation", "dft", true),
        ["unknown kind of organisation"] = ("mixed", "$.organisation", "kind", "Department", true),
        ["blank organisation id"] = ("mixed", "$.organisation", "id", "  ", true),
        ["currency in small letters"] = ("mixed", "$.organisation", "currency", "gbp", true),
        ["currency null"] = ("mixed", "$.organisation", "currency", null, true),
        ["date with time"] = ("mixed", "$", "asOf", "2026-10-31T00:00:00", true),
        ["no such day"] = ("mixed", "$", "asOf", "2026-02-30", false),
        ["disabled is a text"] = ("mixed", "$.catalogue", "disabled", "DLT101", true),
        ["version is a number"] = ("mixed", "$.engine", "version", 1.0, true),
        ["weight above 1"] = ("mixed", "$.options.weights", "need", 1.5, true),
        ["weights do not add up"] = ("mixed", "$.options.weights", "fit", 0.5, false),
        ["threshold above a half"] = ("mixed", "$.options", "outcomeThreshold", 0.6, true),
        ["threshold 0"] = ("mixed", "$.options", "outcomeThreshold", 0, false),
        ["recommendations are an object"] = ("mixed", "$", "recommendations", new JsonObject(), true),
        ["rank skipped"] = ("mixed", "$.recommendations[1]", "rank", 3, false),
        ["rank is a text"] = ("mixed", "$.recommendations[0]", "rank", "1", true),
        ["finding 8"] = ("mixed", "$.recommendations[0]", "finding", 8, true),
        ["finding a half"] = ("mixed", "$.recommendations[0]", "finding", 1.5, true),
        ["outcome notNeeded among recommendations"] = ("mixed", "$.recommendations[0]", "outcome", "notNeeded", true),
        ["certainty in capitals"] = ("mixed", "$.recommendations[0]", "certainty", "CERTAIN", true),
        ["severity met"] = ("mixed", "$.recommendations[0]", "severity", "met", true),
        ["severity none"] = ("mixed", "$.recommendations[0]", "severity", "none", true),
        ["severity at least low"] = ("mixed", "$.recommendations[0]", "severityAtLeast", "low", true),
        ["severity at most none"] = ("mixed", "$.recommendations[0]", "severityAtMost", "none", true),
        ["place 0"] = ("mixed", "$.recommendations[0]", "place", 0, true),
        ["place below those that follow"] = ("mixed", "$.recommendations[0]", "place", 90, false),
        ["two at one place"] = ("empty", "$.others[1]", "place", 1, false),
        ["met and yet with a place"] = ("empty", "$.others[0]", "outcome", "notNeeded", true),
        ["lever of the undecided theirs"] = ("empty", "$.others[0]", "lever", "theirs", true),
        ["likely places end before they begin"] = ("mixed", "$.recommendations[0].likelyPlaces", "to", 0, true),
        ["likely places the wrong way round"] = ("mixed", "$.recommendations[2].likelyPlaces", "from", 21, false),
        ["likely places without an end"] = ("mixed", "$.recommendations[0].likelyPlaces", "to", null, true),
        ["score of what is undecided raised"] = ("empty", "$.others[0]", "score", 99.99, false),
        ["need observed raised"] = ("mixed", "$.recommendations[0].need", "observed", 0.5, false),
        ["need observed of what is not answered"] = ("empty", "$.others[0].need", "observed", 0.5, false),
        ["need observed null"] = ("mixed", "$.recommendations[0].need", "observed", null, false),
        ["score raised"] = ("mixed", "$.recommendations[0]", "score", 99.99, false),
        ["score is a text"] = ("mixed", "$.recommendations[0]", "score", "79.13", true),
        ["need above its bounds"] = ("mixed", "$.recommendations[0].need", "high", 0.01, false),
        ["recommended without a need"] = ("mixed", "$.recommendations[0].need", "value", null, true),
        ["coverage in per cent"] = ("mixed", "$.recommendations[0]", "coverage", 66.7, true),
        ["lever theirs"] = ("mixed", "$.recommendations[0]", "lever", "theirs", true),
        ["a criterion of its own"] = ("mixed", "$.recommendations[0].contributions[0]", "criterion", "cost", true),
        ["criteria out of order"] = ("mixed", "$.recommendations[0].contributions[0]", "criterion", "fit", false),
        ["no contributions"] = ("mixed", "$.recommendations[0]", "contributions", new JsonArray(), true),
        ["points with three decimals"] = ("mixed", "$.recommendations[0].contributions[0]", "points", 46.875, false),
        ["points negative"] = ("mixed", "$.recommendations[0].contributions[0]", "points", -1.25, true),
        ["kind of answer unknown"] = ("mixed", "$.recommendations[0].reasons[0]", "kind", "ratio", true),
        ["number answered with yes"] = ("mixed", "$.recommendations[0].reasons[0]", "answer", true, true),
        ["gap above 1"] = ("mixed", "$.recommendations[0].reasons[0]", "gap", 1.01, true),
        ["requirement met a text"] = ("own-rule", "$.recommendations[0].requires[0]", "met", "yes", true),
        ["missing is null"] = ("mixed", "$.recommendations[0]", "missing", null, true),
        ["action is a number"] = ("mixed", "$.recommendations[0]", "actions", new JsonArray(1), true),
        ["recommended among the others"] = ("mixed", "$.others[0]", "outcome", "recommended", true),
        ["suppressed without a decision"] = ("mixed", "$.others[0]", "outcome", "suppressed", true),
        ["raw outcome suppressed"] = ("suppressed-undecided", "$.others[20].suppression", "rawOutcome", "suppressed", true),
        ["no owner"] = ("suppressed-undecided", "$.others[20].suppression", "owner", "", true),
        ["evidence in capitals"] = ("mixed", "$.others[0]", "evidence", "ABCDEF0123456789", true),
        ["profile without a fingerprint"] = ("mixed", "$.fingerprints", "profile", "", true),
        ["unknown finding"] = ("decided", "$.decisionFindings[0]", "kind", "forgotten", true),
        ["unknown status"] = ("decided", "$.recommendations[0].decision", "status", "begun", true),
        ["recommended all the same"] = ("decided", "$.recommendations[0].decision", "status", "postponed", false),
        ["no such reason for the status"] = ("decided", "$.recommendations[0].decision", "category", "noFunding", false),
        ["other certain by half"] = ("mixed", "$.others[0]", "certainty", "half", true),
        ["an approach twice"] = ("empty", "$.others[1]", "id", "DLT101", false),
        ["fault without a text"] = ("fault", "$.faults[0]", "message", 5, true),
        ["adjustment of an unknown kind"] = ("adjusted", "$.adjustments[0]", "kind", "delay", true),
        ["postponed without a day"] = ("adjusted", "$.adjustments[0]", "until", null, true),
        ["placeholder for a reason"] = ("adjusted", "$.adjustments[0]", "reason", "tbd", false),
        ["adjustments out of order"] = ("adjusted", "$.adjustments[0]", "id", "DLT999", false),
        ["remark that vetoes"] = ("adjusted", "$.adjustments[4]", "kind", "veto", true),
        ["more points than a rule may ask for"] = ("adjusted", "$.adjustments[3]", "points", 100.01, true),
        ["raise that lowers"] = ("adjusted", "$.adjustments[3]", "points", -5, false),
        ["points other than were asked for"] = ("adjusted", "$.adjustments[3]", "points", 3, false),
        ["fact twice"] = ("adjusted", "$.adjustments[4]", "facts", new JsonArray("May", "May"), true),
        ["notice is an object"] = ("mixed", "$", "notices", new JsonArray(new JsonObject()), true),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    public static TheoryData<string> SeenBySchema => [.. All.Where(entry => entry.Value.SchemaSees).Select(entry => entry.Key)];

    internal static JsonNode Apply(string name)
    {
        var (sample, parent, member, value, _) = All[name];
        var report = JsonNode.Parse(JsonReport.ToJson(ReportSamples.All[sample]()))!;
        var target = At(report, parent).AsObject();
        Assert.True(target.ContainsKey(member), $"{parent}.{member} is not in the sample.");
        target[member] = value?.DeepClone();
        return report;
    }

    /// <summary>Where the damage is, or the closest place that can tell.</summary>
    internal static string PathOf(string name) => name switch
    {
        "weights do not add up" or "weight above 1" => "$.options.weights",
        "need above its bounds" => "$.recommendations[0].need",
        "an approach twice" => "DLT101",
        "place below those that follow" => "$.recommendations: found recommendations that are not in the order of their places",
        "two at one place" => "the place 1 of more than one approach",
        "met and yet with a place" => "$.others[0].place",
        "likely places the wrong way round" => "$.recommendations[2].likelyPlaces: found places that end before they begin",
        "criteria out of order" => "$.recommendations[0].contributions[5]: found \"fit\" again",
        "adjustments out of order" => "$.adjustments: found adjustments that are not in order",
        "placeholder for a reason" => "$.adjustments[0]: found ",
        "remark that vetoes" => "$.adjustments[4]: found no last day",
        "raise that lowers" => "$.adjustments[3]: found -5",
        "points other than were asked for" => "found 12.25 points of rules of the host",
        "recommended all the same" or "no such reason for the status" => "$.recommendations[0].decision",
        _ => All[name].Parent + "." + All[name].Member,
    };

    internal static JsonNode At(JsonNode root, string path)
    {
        var node = root;
        foreach (var step in path.TrimStart('$').Split('.', '[').Where(step => step.Length > 0))
            node = (step.EndsWith(']') ? node[int.Parse(step.TrimEnd(']'), System.Globalization.CultureInfo.InvariantCulture)] : node[step])!;
        return node;
    }

    /// <summary>A sample cut down to a few approaches, once for each member it has, without that member.</summary>
    internal static IEnumerable<(string Json, string Parent, string Name)> WithAMemberTakenAway(string sample)
    {
        var written = JsonNode.Parse(JsonReport.ToJson(ReportSamples.All[sample]()))!;
        var (recommendations, others) = (written["recommendations"]!.AsArray(), written["others"]!.AsArray());
        while (recommendations.Count > 5)
            recommendations.RemoveAt(5);
        others.RemoveAll(other => other!["suppression"] is null && !ReferenceEquals(other, others[^1]));
        foreach (var (parent, name) in Members(written).DistinctBy(member => Shape(member.Parent) + member.Name).ToList())
        {
            var mutilated = written.DeepClone();
            At(mutilated, parent).AsObject().Remove(name);
            yield return (mutilated.ToJsonString(), parent, name);
        }
    }

    /// <summary>Every member of every object of a document.</summary>
    internal static IEnumerable<(string Parent, string Name)> Members(JsonNode root)
    {
        var open = new Queue<JsonNode?>([root]);
        while (open.TryDequeue(out var node))
        {
            if (node is JsonArray items)
                foreach (var item in items)
                    open.Enqueue(item);
            if (node is not JsonObject members)
                continue;
            foreach (var member in members)
            {
                yield return (node.GetPath(), member.Key);
                open.Enqueue(member.Value);
            }
        }
    }

    private static string Shape(string path) => string.Concat(path.Where(character => !char.IsAsciiDigit(character)));
}
