using System.Text.Json.Nodes;
using NJsonSchema;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Portfolios;

/// <summary>The schema describes what is written: every member of it, and nothing that is never there.</summary>
public sealed class PortfolioSchemaTests
{
    private static readonly Dictionary<string, string> Documents = new()
    {
        ["four"] = PortfolioJson.ToJson(Portfolio.Of(Portfolio.Four, maximumRows: 3)),
        ["decided"] = PortfolioJson.ToJson(Portfolio.Of(Portfolio.Decided)),
        ["one that said nothing"] = PortfolioJson.ToJson(Portfolio.Of(Portfolio.Four[2])),
        ["of one kind"] = PortfolioJson.ToJson(Portfolio.Of(Portfolio.Four[0], Portfolio.Four[1])),
        ["all sorts"] = PortfolioJson.ToJson(Portfolio.Of(Real("canada-transport-2024"), Real("gtmi-cambodia-2022"), Real("fictional-full"))),
        ["no rows"] = PortfolioJson.ToJson(Portfolio.Of(Portfolio.Four, maximumRows: 0)),
    };

    public static TheoryData<string> Samples => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Schema_AnyPortfolio_IsValidAndHasNoMemberThatIsNotDescribed(string sample)
    {
        var schema = await JsonSchema.FromJsonAsync(Schemas.Strict(PortfolioJson.Schema()).ToJsonString());

        Assert.Empty(schema.Validate(Documents[sample]));
    }

    [Fact]
    public async Task Schema_AnyDescriptionTakenAway_NoLongerFitsTheDocuments()
    {
        foreach (var (less, parent, name) in Schemas.WithADescriptionTakenAway(PortfolioJson.Schema()))
        {
            var schema = await JsonSchema.FromJsonAsync(less);

            Assert.True(Documents.Values.Any(document => schema.Validate(document).Count > 0), $"{parent}.{name} is in no document.");
        }
    }

    [Fact]
    public async Task Schema_AnyMemberTakenAway_IsValidOnlyWhereItMayBeAbsent()
    {
        var schema = await JsonSchema.FromJsonAsync(PortfolioJson.Schema());
        var written = JsonNode.Parse(Documents["decided"])!;
        foreach (var (parent, name) in Mutilations.Members(written).ToList())
        {
            var less = written.DeepClone();
            Mutilations.At(less, parent).AsObject().Remove(name);

            Assert.True((name is "decided" or "suppression") == (schema.Validate(less.ToJsonString()).Count == 0), $"{parent}, {name}");
        }
    }

    [Theory]
    [InlineData("$", "organisations", "0")]
    [InlineData("$", "kind", "\"ministry\"")]
    [InlineData("$", "rowsLeftOut", "-1")]
    [InlineData("$.approaches[0]", "finding", "8")]
    [InlineData("$.approaches[0]", "text", "1")]
    [InlineData("$.approaches[0].need", "answered", "0")]
    [InlineData("$.approaches[0].need", "mean", "1.01")]
    [InlineData("$.rows[0]", "asOf", "\"31 October 2026\"")]
    [InlineData("$.rows[0]", "kind", "null")]
    [InlineData("$.rows[0].need", "approach", "null")]
    [InlineData("$.rows[0].cells[0]", "outcome", "\"met\"")]
    [InlineData("$.rows[0].cells[0]", "certainty", "\"sure\"")]
    [InlineData("$.rows[0].cells[0]", "severity", "\"low\"")]
    [InlineData("$.rows[0].cells[0]", "place", "0")]
    [InlineData("$.rows[0].cells[0]", "decided", "\"begun\"")]
    [InlineData("$.rows[0].cells[0].suppression", "owner", "\" \"")]
    public async Task Schema_WrongValue_IsNotValid(string parent, string name, string value)
    {
        var document = JsonNode.Parse(Documents["decided"])!;
        Mutilations.At(document, parent)[name] = JsonNode.Parse(value);

        Assert.NotEmpty((await JsonSchema.FromJsonAsync(PortfolioJson.Schema())).Validate(document.ToJsonString()));
    }

    [Fact]
    public void Schema_Names_AreThoseOfTheDocument()
    {
        Assert.Equal(OrganisationKinds.Keys, Enumeration("$.definitions.kind"));
        Assert.Equal(ReportNames.Outcomes.Names, Enumeration("$.definitions.cell.properties.outcome"));
        Assert.Equal(ReportNames.Certainties.Names, Enumeration("$.definitions.cell.properties.certainty").SkipLast(1));
        Assert.Equal(ReportNames.Severities.Names.SkipLast(1), Enumeration("$.definitions.cell.properties.severity").SkipLast(1));
        Assert.Equal(DecisionNames.Statuses.Names, Enumeration("$.definitions.cell.properties.decided"));
    }

    private static RecommendationReport Real(string name) => RecommendationEngine.CreateDefault().Recommend(
        ProfileDocument.Parse(Repository.Read("samples", "data", name + ".json")));

    private static IEnumerable<string?> Enumeration(string path) =>
        Mutilations.At(JsonNode.Parse(PortfolioJson.Schema())!, path)["enum"]!.AsArray().Select(name => (string?)name);
}
