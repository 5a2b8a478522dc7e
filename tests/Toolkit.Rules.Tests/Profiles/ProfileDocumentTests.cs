using System.Text;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileDocumentTests
{
    public static TheoryData<string> BadNames => [.. BadDocuments.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(BadNames))]
    public void TryRead_BadDocument_ReportsEveryProblemWhereItIs(string name)
    {
        var document = BadDocuments.All.Single(document => document.Name == name);

        var isRead = ProfileDocument.TryRead(Encoding.UTF8.GetBytes(document.Json), null, out var profile, out var problems);

        Assert.False(isRead);
        Assert.Null(profile);
        Assert.Equal(document.Problems, problems.Select(BadDocument.Show));
    }

    [Fact]
    public void Parse_EverythingWrongAtOnce_ListsAllInDocumentOrder()
    {
        var problem = Assert.Throws<ProfileDocumentException>(() => ProfileDocument.Parse(
            Repository.Read("tests", "Toolkit.Rules.Tests", "Profiles", "everything-wrong.json")));

        Assert.Equal(problem.Problems.OrderBy(found => found.Line).ThenBy(found => found.Column), problem.Problems);
        Snapshot.Matches(problem.Message + "\n", "tests", "Toolkit.Rules.Tests", "Profiles", "everything-wrong.txt");
    }

    [Fact]
    public void Parse_OneProblem_SaysWhereWhatAndTheNearestKey()
    {
        var problem = Assert.Throws<ProfileDocumentException>(
            () => ProfileDocument.Parse(BadDocuments.WithAnswers("\"digital-vacancy-ratio\": 18")));

        Assert.Equal(
            "The profile document is refused, 1 problem:\n"
            + "line 4, column 16, $.answers.digital-vacancy-ratio: found the unknown indicator \"digital-vacancy-ratio\"; "
            + "allowed: a key of the indicator catalogue (did you mean digital-vacancy-rate?)",
            problem.Message);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"value\": null }")]
    [InlineData("{ \"value\": null, \"notApplicable\": null, \"source\": null, \"note\": null }")]
    public void Parse_NothingSaid_IsUnknown(string answer)
    {
        var profile = ProfileDocument.Parse(BadDocuments.WithAnswers("\"digital-vacancy-rate\": " + answer));

        Assert.Empty(profile.Answered);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.0e5", 0)]
    [InlineData("1e2", 100)]
    [InlineData("18.10", 18.1)]
    [InlineData("1e-400", 0)]
    [InlineData("0.1000000000000000055511151231257827021181583404541015625", 0.1)]
    public void Parse_Number_IsTheNearestDouble(string number, double expected)
    {
        var profile = ProfileDocument.Parse(BadDocuments.WithAnswers("\"digital-vacancy-rate\": " + number));

        var answer = profile[DigitalWorkforceIndicators.VacancyRate];
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(answer.Number));
        Assert.Equal(AnswerState.Given, answer.State);
    }

    [Fact]
    public void Parse_CommentsAndTrailingCommas_AreAccepted()
    {
        var profile = ProfileDocument.Parse("// a\r\n" + BadDocuments.WithAnswers("/* b */ \"digital-vacancy-rate\": /**/ 18, // c\n") + "// d");

        Assert.Equal(18, profile[DigitalWorkforceIndicators.VacancyRate].Number);
    }

    [Fact]
    public void Parse_OrganisationAfterTheAnswers_KnowsTheCurrency()
    {
        var profile = ProfileDocument.Parse(
            "{\"answers\":{\"contract-size-median\":5},\"asOf\":\"2026-10-31\",\"organisation\":"
            + "{\"currency\":\"GBP\",\"kind\":\"agency\",\"name\":\"X\",\"id\":\"x\"}}");

        Assert.Null(profile[Indicator("contract-size-median")].Currency);
        Assert.Equal("GBP", profile.Organisation.Currency);
    }

    [Fact]
    public void Parse_NotApplicableWithSource_KeepsBoth()
    {
        var profile = ProfileDocument.Parse(BadDocuments.WithAnswers("\"digital-vacancy-rate\": {\"notApplicable\":\"no staff\",\"source\":\"HR\"}"));

        var answer = profile[DigitalWorkforceIndicators.VacancyRate];
        Assert.Equal(AnswerState.NotApplicable, answer.State);
        Assert.Equal("no staff", answer.Reason);
        Assert.Equal("HR", answer.Source);
    }

    [Fact]
    public void Read_OwnIndicator_IsKnownWhenTheOptionsNameIt()
    {
        var own = Toolkit.Rules.Indicators.Indicator.Percentage("own-share", Direction.HigherIsBetter, RecordHolder.PersonalJudgement, new IndicatorText("What share?", "{0}"));
        var json = Encoding.UTF8.GetBytes(BadDocuments.WithAnswers("\"own-share\": 5"));
        var options = new ProfileDocumentOptions { Indicators = [.. IndicatorCatalogue.All, own] };

        Assert.Equal(5, ProfileDocument.Read(json, options)[own].Number);
        Assert.EndsWith(
            "found the unknown indicator \"own-share\"; allowed: a key of the indicator catalogue, or of an own indicator that is among ProfileDocumentOptions.Indicators",
            Assert.Throws<ProfileDocumentException>(() => ProfileDocument.Read(json)).Message, StringComparison.Ordinal);
        Assert.Contains("\"own-share\": 5", ProfileDocument.ToJson(ProfileDocument.Read(json, options)), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoIndicatorsWithOneKey_Throws() =>
        Assert.Equal("Indicators: there are two with the key strategy-co-author-pct.", Assert.Single(Assert.Throws<OptionsValidationException>(
            () => ProfileDocument.Parse("{}", new ProfileDocumentOptions { Indicators = [IndicatorCatalogue.All[0], IndicatorCatalogue.All[0]] })).Failures));

    [Fact]
    public void TryRead_Bytes_LeavesTheArrayOfTheCallerAlone()
    {
        var json = Encoding.UTF8.GetBytes(BadDocuments.WithAnswers("\"digital-vacancy-rate\": NaN"));
        var before = (byte[])json.Clone();

        ProfileDocument.TryRead(json, null, out _, out _);

        Assert.Equal(before, json);
    }

    private static Indicator Indicator(string key) => IndicatorCatalogue.Find(key)!;
}
