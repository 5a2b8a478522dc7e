using System.Text.Json.Nodes;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Comparisons;

/// <summary>Comparisons of report documents, and comparisons as documents.</summary>
public sealed class ComparisonDocumentsTests
{
    private static readonly string Document = JsonReport.ToJson(RecommendationEngine.CreateDefault().Recommend(ReportSamples.Mixed()));

    /// <summary>The report with another version of its catalogue or its engine, and 0.01 points less for the speed of the first.</summary>
    private static RecommendationReport Of(string versioned, Action<JsonObject>? more = null)
    {
        var report = JsonNode.Parse(Document)!.AsObject();
        report[versioned]!["version"] = "0.9.0";
        var first = report["recommendations"]![0]!;
        var speed = first["contributions"]![(int)Criterion.Speed]!;
        speed["points"] = speed["points"]!.GetValue<decimal>() + 0.01m;
        speed["value"] = speed["value"]!.GetValue<double>() + 0.002;
        first["score"] = first["score"]!.GetValue<decimal>() + 0.01m;
        more?.Invoke(report);
        return JsonReport.Parse(report.ToJsonString());
    }

    [Theory]
    [InlineData("catalogue", CauseKind.Catalogue, ComparedSetting.Catalogue)]
    [InlineData("engine", CauseKind.Engine, ComparedSetting.Engine)]
    public void Between_OtherVersion_IsTheCauseOfWhatNothingElseExplains(string versioned, CauseKind kind, ComparedSetting setting)
    {
        var comparison = ReportComparison.Between(Of(versioned), JsonReport.Parse(Document));

        Assert.Equal(setting, Assert.Single(comparison.Settings).Setting);
        Assert.Equal([new ScoreCause
        {
            Criterion = Criterion.Speed,
            Kind = kind,
            Points = -0.01m,
        }], Assert.Single(comparison.Approaches).ScoreCauses);
    }

    [Theory]
    [InlineData("judgement", CauseKind.Catalogue)]
    [InlineData("set by the host", CauseKind.Options)]
    public void Between_OtherFiguresInAnotherVersion_AreTheCataloguesUnlessTheHostSetThem(string basis, CauseKind kind)
    {
        var before = Of("catalogue", report =>
        {
            report.Remove("fingerprints");
            var item = report["recommendations"]![0]!;
            var reason = item["reasons"]![0]!;
            double Answered() => item["reasons"]!.AsArray().Sum(piece => (double)piece!["weight"]!);
            // The open evidence weighs as much as before; only then do the figures of one piece differ.
            var open = Answered() / (double)item["coverage"]! - Answered();
            (reason["basis"], reason["weight"]) = (basis, 7.0);
            item["coverage"] = Math.Round(Answered() / (Answered() + open), 9);
        });

        var change = Assert.Single(ReportComparison.Between(before, JsonReport.Parse(Document)).Approaches);

        var found = Assert.Single(change.Evidence.Select(part => (part.Move, part.Cause)));
        Assert.Equal(EvidenceMove.FiguresChanged, found.Move);
        Assert.Equal(kind, found.Cause);
    }

    [Fact]
    public void Parse_WhatIsNoComparison_IsRefused()
    {
        Assert.Throws<ComparisonDocumentException>(() => ComparisonJson.Parse("{"));
        Assert.Throws<ComparisonDocumentException>(() => ComparisonJson.Parse("null"));
        Assert.Throws<ComparisonDocumentException>(() => ComparisonJson.Parse(Document));
    }

    [Fact]
    public void ToMarkdown_NamesFromOutside_StandAsThemselves()
    {
        var hostile = OrganisationProfile.Create("x", "# <b>Agency</b> | [x](y)", OrganisationKind.Agency, Some.Date);

        var text = ComparisonMarkdown.ToMarkdown(ReportComparison.Between(
            JsonReport.Parse(Document), RecommendationEngine.CreateDefault().Recommend(hostile)));

        Assert.StartsWith("# What changed for \\# &lt;b&gt;Agency&lt;/b&gt; \\| \\[x\\](y)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_Nothing_SaysSo()
    {
        var report = JsonReport.Parse(Document);

        Assert.Contains("- Nothing differs\n", ComparisonMarkdown.ToMarkdown(ReportComparison.Between(report, report)), StringComparison.Ordinal);
    }
}
