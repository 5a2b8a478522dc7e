using System.Text;
using System.Text.Json.Nodes;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileTemplateTests
{
    private static readonly Organisation Department = new("dft", "Department \"for\" Transport", OrganisationKind.Department);

    [Fact]
    public void Template_Unfilled_ReadsAsAProfileWithoutAnswers()
    {
        var profile = ProfileDocument.Parse(ProfileDocument.Template(Department, new DateTime(2026, 10, 31)));

        Assert.Empty(profile.Answered);
        Assert.Empty(profile.Priorities);
        Assert.Equal("dft", profile.Organisation.Id);
        Assert.Equal(Department.Name, profile.Organisation.Name);
        Assert.Equal(OrganisationKind.Department, profile.Organisation.Kind);
        Assert.Null(profile.Organisation.Currency);
        Assert.Equal(new DateTime(2026, 10, 31), profile.AsOf);
    }

    [Fact]
    public void Template_EveryIndicator_StandsInOrderUnderItsQuestion()
    {
        var lines = ProfileDocument.Template(Department, new DateTime(2026, 10, 31)).Split('\n').Select(line => line.Trim()).ToList();
        var last = 0;
        foreach (var indicator in IndicatorCatalogue.All)
        {
            var question = lines.IndexOf($"// {indicator.Question} {indicator.Allowed}");
            var answer = lines.FindIndex(line => line.StartsWith($"\"{indicator.Key}\": null", StringComparison.Ordinal));
            Assert.True(last < question && question < answer && answer <= question + 6, indicator.Key);
            last = answer;
        }
    }

    [Fact]
    public void Template_Maturity_NamesItsLevels() =>
        Assert.Contains(
            "    //   0: no digital strategy exists in writing\n",
            ProfileDocument.Template(Department, new DateTime(2026, 10, 31)), StringComparison.Ordinal);

    [Fact]
    public void Template_OwnIndicators_AsksOnlyThoseAndCannotBeBrokenByAQuestion()
    {
        var own = Indicator.YesNo("own-question", RecordHolder.PersonalJudgement, new IndicatorText("First\n\"line\u2028: 1", "yes", "no"));

        var template = ProfileDocument.Template(new Organisation("x", "X", OrganisationKind.Agency, "EUR"), new DateTime(2026, 10, 31), [own]);

        Assert.Contains("    // First\\u000A\"line\\u2028: 1 true or false\n    \"own-question\": null\n", template, StringComparison.Ordinal);
        Assert.Equal("EUR", ProfileDocument.Parse(template, new ProfileDocumentOptions { Indicators = [own] }).Organisation.Currency);
    }

    [Fact]
    public void Template_AnotherLanguage_SaysNothingInEnglish()
    {
        var keys = new[] { "template.answer", "template.reason", "template.unknown", "template.currency", "template.staff", "template.digital-staff", "template.asOf", "template.priorities" }
            .Concat(Enumerable.Range(1, 7).Select(finding => $"template.finding.{finding}"))
            .Concat(new[] { "percentage", "maturity", "yesNo", "count", "months", "years", "money" }.Select(kind => "allowed." + kind));
        var phrases = new JsonObject(keys.Select(key => KeyValuePair.Create<string, JsonNode?>(key, key == "template.answer" ? "ψ {0} ψ {1}" : "ψ")));
        var indicators = new JsonObject(IndicatorCatalogue.All.Select(indicator => KeyValuePair.Create<string, JsonNode?>(
            indicator.Key, new JsonObject { ["question"] = "ψ?", ["anchors"] = new JsonArray("ψ", "ψ", "ψ", "ψ", "ψ") })));
        var texts = TextCatalogue.Load(new MemoryStream(Encoding.UTF8.GetBytes(
            new JsonObject { ["language"] = "fr", ["phrases"] = phrases, ["indicators"] = indicators }.ToJsonString())));

        var template = ProfileDocument.Template(Department, new DateTime(2026, 10, 31), texts: texts);

        var comments = template.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("//", StringComparison.Ordinal)).ToList();
        Assert.Equal(0, comments.Count(comment => !comment.Contains('ψ') && !comment.Contains("regional-government", StringComparison.Ordinal)));
        Assert.Contains("// ψ { \"value\": ..., \"source\": \"...\", \"note\": \"...\" } ψ { \"notApplicable\": \"ψ\" }", comments);
        Assert.Empty(ProfileDocument.Parse(template).Answered);
    }

    [Fact]
    public void Template_NoIndicators_IsStillADocument() =>
        Assert.Empty(ProfileDocument.Parse(ProfileDocument.Template(Department, new DateTime(2026, 10, 31), [])).Answered);
}
