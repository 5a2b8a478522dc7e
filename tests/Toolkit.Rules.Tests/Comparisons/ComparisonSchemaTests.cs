using System.Text.Json.Nodes;
using NJsonSchema;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Comparisons;

/// <summary>The schema describes what is written: every member of it, and nothing that is never there.</summary>
public sealed class ComparisonSchemaTests
{
    private const string Against = "mixed";

    private static readonly string Kept = Repository.Read("samples", "Toolkit.Rules.Samples.Console", "expected", "diff-fictional-full-json.txt");

    public static TheoryData<string> Samples => ReportSamples.Names;

    /// <summary>Comparisons in which every member has a value somewhere: an approach that is not in a catalogue, what was decided, what was answered.</summary>
    private static string[] Comparisons => [Kept, .. new[] { "decided", "own-rule", "weights", "empty" }.SelectMany(ToAndFrom)];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Schema_AnyComparison_IsValidAndHasNoMemberThatIsNotDescribed(string sample)
    {
        var schema = await JsonSchema.FromJsonAsync(Schemas.Strict(ComparisonJson.Schema()).ToJsonString());

        Assert.All(ToAndFrom(sample), document => Assert.Empty(schema.Validate(document)));
    }

    [Fact]
    public async Task Schema_KeptComparison_IsValid()
    {
        var schema = await JsonSchema.FromJsonAsync(ComparisonJson.Schema());

        Assert.Empty(schema.Validate(Kept));
    }

    [Fact]
    public async Task Schema_AnyDescriptionTakenAway_NoLongerFitsTheDocuments()
    {
        var documents = Comparisons;
        foreach (var (less, parent, name) in Schemas.WithADescriptionTakenAway(ComparisonJson.Schema()))
        {
            var schema = await JsonSchema.FromJsonAsync(less);

            Assert.True(documents.Any(document => schema.Validate(document).Count > 0), $"{parent}.{name} is in no document.");
        }
    }

    [Fact]
    public async Task Schema_AnyMemberTakenAway_AgreesWithReading()
    {
        var schema = await JsonSchema.FromJsonAsync(ComparisonJson.Schema());
        var written = JsonNode.Parse(Comparisons[1])!;
        foreach (var (parent, name) in Mutilations.Members(written).DistinctBy(member => (Shape(member.Parent), member.Name)).ToList())
        {
            var less = written.DeepClone();
            Mutilations.At(less, parent).AsObject().Remove(name);
            var json = less.ToJsonString();

            Assert.True((Record.Exception(() => ComparisonJson.Parse(json)) is null) == (schema.Validate(json).Count == 0), $"{parent}, {name}");
        }
    }

    [Theory]
    [InlineData("$.approaches[0]", "movement", "\"same\"")]
    [InlineData("$.approaches[0]", "rankChange", "1.5")]
    [InlineData("$.approaches[4].rankSteps[0]", "places", "2")]
    [InlineData("$.approaches[0].before", "rawOutcome", "\"suppressed\"")]
    [InlineData("$.approaches[0].before", "certainty", "\"sure\"")]
    [InlineData("$.approaches[0].before", "place", "0")]
    [InlineData("$.approaches[0].before", "need", "1.01")]
    [InlineData("$.settings[0]", "setting", "\"mood\"")]
    [InlineData("$.before", "asOf", "\"31 October 2025\"")]
    [InlineData("$.unchanged", null, "[1]")]
    public async Task Schema_WrongValue_IsNotValid(string parent, string? name, string value)
    {
        var document = JsonNode.Parse(Kept)!;
        if (name is null)
            document[parent[2..]] = JsonNode.Parse(value);
        else
            Mutilations.At(document, parent)[name] = JsonNode.Parse(value);

        Assert.NotEmpty((await JsonSchema.FromJsonAsync(ComparisonJson.Schema())).Validate(document.ToJsonString()));
    }

    [Fact]
    public void Schema_Names_AreThoseOfTheDocument()
    {
        Assert.Equal(Names<ComparedSetting>(), Enumeration("$.properties.settings.items.properties.setting"));
        Assert.Equal(Names<Movement>().SkipLast(1), Enumeration("$.definitions.change.properties.movement"));
        Assert.Equal(Names<CauseKind>(), Enumeration("$.definitions.cause"));
        Assert.Equal(Names<EvidenceMove>(), Enumeration("$.definitions.change.properties.evidence.items.properties.move"));
        Assert.Equal(Names<RankStepKind>(), Enumeration("$.definitions.change.properties.rankSteps.items.properties.kind"));
        Assert.Equal(ReportNames.Contributions.Names, Enumeration("$.definitions.change.properties.scoreCauses.items.properties.criterion"));
        Assert.Equal(ReportNames.Outcomes.Names, Enumeration("$.definitions.standing.properties.outcome"));
        Assert.Equal(ReportNames.Outcomes.Names.SkipLast(1), Enumeration("$.definitions.standing.properties.rawOutcome"));
    }

    private static JsonNode Schema() => JsonNode.Parse(ComparisonJson.Schema())!;

    private static string[] ToAndFrom(string sample)
    {
        var (before, after) = (ReportSamples.All[Against](), ReportSamples.All[sample]());
        return [ComparisonJson.ToJson(ReportComparison.Between(before, after)), ComparisonJson.ToJson(ReportComparison.Between(after, before))];
    }

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName);

    private static IEnumerable<string> Enumeration(string path) => Mutilations.At(Schema(), path)["enum"]!.AsArray().Select(name => (string)name!);

    private static string Shape(string path) => string.Concat(path.Where(character => !char.IsAsciiDigit(character)));
}
