using System.Text.Json.Nodes;
using NJsonSchema;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class JsonReportSchemaTests
{
    public static TheoryData<string> Samples => ReportSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Schema_AnyWrittenReport_IsValid(string sample)
    {
        var schema = await JsonSchema.FromJsonAsync(JsonReport.Schema());

        Assert.Empty(schema.Validate(JsonReport.ToJson(ReportSamples.All[sample]())));
    }

    [Theory]
    [MemberData(nameof(Mutilations.SeenBySchema), MemberType = typeof(Mutilations))]
    public async Task Schema_MutilatedReport_IsNotValid(string mutilation)
    {
        var schema = await JsonSchema.FromJsonAsync(JsonReport.Schema());

        Assert.NotEmpty(schema.Validate(Mutilations.Apply(mutilation).ToJsonString()));
    }

    [Theory]
    [InlineData("own-rule")]
    [InlineData("suppressed")]
    [InlineData("decided")]
    [InlineData("fault")]
    [InlineData("no-rate")]
    [InlineData("robustness")]
    [InlineData("order")]
    [InlineData("plan")]
    [InlineData("plan-to-find-out")]
    [InlineData("questions")]
    public async Task Schema_AnyMemberTakenAway_AgreesWithReading(string sample)
    {
        var schema = await JsonSchema.FromJsonAsync(JsonReport.Schema());
        foreach (var (json, parent, name) in Mutilations.WithAMemberTakenAway(sample))
        {
            var isRead = Record.Exception(() => JsonReport.Parse(json)) is null;
            Assert.True(isRead == (schema.Validate(json).Count == 0), $"{parent}.{name}: read {isRead}");
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Schema_AnyWrittenMember_IsDescribed(string sample)
    {
        var described = Mutilations.Members(JsonNode.Parse(JsonReport.Schema())!)
            .Where(member => member.Parent.EndsWith(".properties", StringComparison.Ordinal))
            .Select(member => member.Name)
            .ToHashSet(StringComparer.Ordinal);

        Assert.All(Mutilations.Members(JsonNode.Parse(JsonReport.ToJson(ReportSamples.All[sample]()))!), member => Assert.Contains(member.Name, described));
    }

    [Fact]
    public void Schema_Names_AreThoseOfTheReport()
    {
        var schema = JsonNode.Parse(JsonReport.Schema())!;

        Assert.Equal(OrganisationKinds.Keys, Enumeration(schema, "$.properties.organisation.properties.kind"));
        Assert.Equal(ReportNames.Contributions.Names, Enumeration(schema, "$.definitions.part"));
        Assert.Equal(ReportNames.Adjustments.Names, Enumeration(schema, "$.definitions.adjustment.properties.kind"));
        Assert.Equal(ReportNames.Criteria.Names, schema["properties"]!["options"]!["properties"]!["weights"]!["required"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(ReportNames.Kinds.Names, Enumeration(schema, "$.definitions.reason.properties.kind"));
        Assert.Equal(ReportNames.Levers.Names, Enumeration(schema, "$.definitions.recommendation.properties.lever"));
        Assert.Equal(ReportNames.Severities.Names, Enumeration(schema, "$.definitions.severity"));
        // A recommended approach is needed; its lower bound alone may be 0.
        Assert.Equal(ReportNames.Severities.Names.SkipLast(1), Enumeration(schema, "$.definitions.recommendation.properties.severity"));
        Assert.Equal(ReportNames.Severities.Names.SkipLast(1), Enumeration(schema, "$.definitions.recommendation.properties.severityAtMost"));
        Assert.Equal(ReportNames.Certainties.Names, Enumeration(schema, "$.definitions.certainty"));
        Assert.Equal(ReportNames.Outcomes.Names.Skip(1), Enumeration(schema, "$.definitions.other.properties.outcome"));
        Assert.Equal(ReportNames.Outcomes.Names.SkipLast(1), Enumeration(schema, "$.definitions.other.properties.suppression.properties.rawOutcome"));
        Assert.Equal(DecisionNames.Findings.Names, Enumeration(schema, "$.properties.decisionFindings.items.properties.kind"));
        Assert.Equal(DecisionNames.Statuses.Names, Enumeration(schema, "$.definitions.decision.properties.status"));
        Assert.Equal(DecisionNames.Categories.Names, Enumeration(schema, "$.definitions.decision.properties.category"));
        Assert.Equal(DecisionNames.Outcomes.Names, Enumeration(schema, "$.definitions.decision.properties.basis.properties.outcome"));
        Assert.Equal(ReportNames.Criteria.Names, Enumeration(schema, "$.definitions.criterion"));
        Assert.Equal(ReportNames.Outcomes.Names, Enumeration(schema, "$.definitions.counterfactual.properties.outcome"));
        Assert.Equal(ReportNames.Kinds.Names, Enumeration(schema, "$.definitions.counterfactual.properties.changes.items.properties.kind"));
        Assert.Equal(Criteria.Count, (int)schema["definitions"]!["recommendation"]!["properties"]!["contributions"]!["minItems"]!);
    }

    private static IEnumerable<string> Enumeration(JsonNode schema, string path) =>
        Mutilations.At(schema, path)["enum"]!.AsArray().Select(name => (string)name!);
}
