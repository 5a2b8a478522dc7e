using System.Text;
using System.Text.Json;
using NJsonSchema;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileSchemaTests
{
    /// <summary>The faults that the schema language cannot express; the reader still refuses them.</summary>
    private static readonly string[] OnlyForTheReader =
    [
        "money without a currency", "date \"2026-02-30\"", "date \"0000-01-01\"", "half a surrogate pair", "key twice", "property twice",
        "more digital staff than staff",
        "{ \"value\": 1,\n\"value\": 2 }",
    ];

    private static readonly Lazy<Task<JsonSchema>> BuiltIn = new(() => JsonSchema.FromJsonAsync(ProfileDocument.Schema()));

    public static TheoryData<string> SampleFiles => ProfileDocumentRoundTripTests.SampleFiles;

    /// <summary>Rows a strict JSON parser takes, too; the others do not get as far as a schema.</summary>
    public static TheoryData<string> BadNames =>
        [.. BadDocuments.All.Where(document => IsJson(document.Json)).Select(document => document.Name).Except(OnlyForTheReader, StringComparer.Ordinal)];

    [Fact]
    public async Task Schema_Template_IsValid()
    {
        var template = ProfileDocument.Template(new Organisation("x", "X", OrganisationKind.Agency), new DateTime(2026, 10, 31));

        Assert.Empty((await Schema()).Validate(WithoutComments(template)));
    }

    [Theory]
    [MemberData(nameof(SampleFiles))]
    public async Task Schema_Sample_IsValid(string file) =>
        Assert.Empty((await Schema()).Validate(Repository.Read("samples", "data", file)));

    [Fact]
    public async Task Schema_WrittenProfile_IsValid() =>
        Assert.Empty((await Schema()).Validate(ProfileDocument.ToJson(ProfileDocumentRoundTripTests.Everything())));

    [Theory]
    [MemberData(nameof(BadNames))]
    public async Task Schema_BadDocument_IsInvalid(string name) =>
        Assert.NotEmpty((await Schema()).Validate(BadDocuments.All.Single(document => document.Name == name).Json));

    [Fact]
    public void Schema_EveryIndicator_HasItsQuestionAsTitle()
    {
        using var schema = JsonDocument.Parse(ProfileDocument.Schema());
        var answers = schema.RootElement.GetProperty("properties").GetProperty("answers").GetProperty("properties");

        Assert.Equal(
            IndicatorCatalogue.All.Select(indicator => (indicator.Key, indicator.Question)),
            answers.EnumerateObject().Where(answer => answer.Value.TryGetProperty("title", out _))
                .Select(answer => (answer.Name, answer.Value.GetProperty("title").GetString()!)));
    }

    [Fact]
    public void Schema_QuestionNoLongerAsked_TakesEveryAnswerAndSaysSo()
    {
        using var schema = JsonDocument.Parse(ProfileDocument.Schema());
        var answers = schema.RootElement.GetProperty("properties").GetProperty("answers").GetProperty("properties");

        Assert.All(IndicatorCatalogue.Retired, retired =>
        {
            var only = Assert.Single(answers.GetProperty(retired.Key).EnumerateObject());
            Assert.Equal("description", only.Name);
            Assert.Equal(retired.Notice(), only.Value.GetString());
        });
    }

    [Fact]
    public async Task Schema_OwnIndicators_KnowsOnlyThose()
    {
        var own = Indicator.Money("own-cost", Direction.LowerIsBetter, RecordHolder.PersonalJudgement, new IndicatorText("What cost?", "{0}"));
        var schema = await JsonSchema.FromJsonAsync(ProfileDocument.Schema([own]));

        Assert.Empty(schema.Validate(BadDocuments.WithAnswers("\"own-cost\": { \"value\": 5, \"currency\": \"USD\" }")));
        Assert.NotEmpty(schema.Validate(BadDocuments.WithAnswers("\"digital-vacancy-rate\": 18")));
    }

    private static Task<JsonSchema> Schema() => BuiltIn.Value;

    private static bool IsJson(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string WithoutComments(string json)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
