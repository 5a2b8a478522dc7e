using System.Text;
using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Fuzz;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>Whatever document is accepted, made or mutated, is read again to the same bytes, shown and compared; any other is refused with every problem.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property08Documents
{
    private const int Mutations = 20;

    [Property]
    public void Profile_MadeOrMutated_IsRefusedOrComesBack(Situation situation, Choice choice)
    {
        var options = new ProfileDocumentOptions { Indicators = situation.Catalogue.Indicators };
        foreach (var document in Documents(ProfileDocument.ToJson(situation.Survey.ToProfile()), choice))
            if (ProfileDocument.TryRead(document, options, out var profile, out var problems))
                Assert.Equal(ProfileDocument.ToJson(profile), ProfileDocument.ToJson(ProfileDocument.Parse(ProfileDocument.ToJson(profile), options)));
            else
                AssertTold(problems);
    }

    [Property]
    public void Decisions_MadeOrMutated_AreRefusedOrComeBack(Situation situation, Choice choice)
    {
        var (report, dice) = (situation.Report(), choice.Dice());
        var decided = dice.Few([.. DecisionDraw.Ids(report)], 5).Select(id => DecisionDraw.One(dice, report, id));
        var options = new DecisionDocumentOptions { Approaches = [.. situation.Catalogue.Descriptors.Select(approach => approach.Id)] };
        foreach (var document in Documents(DecisionDocument.ToJson(new DecisionRegister(report.Organisation.Id, decided)), choice))
            if (DecisionDocument.TryRead(document, options, out var register, out var problems))
                Assert.Equal(DecisionDocument.ToJson(register), DecisionDocument.ToJson(DecisionDocument.Parse(DecisionDocument.ToJson(register), options)));
            else
                AssertTold(problems);
    }

    [Cases(50)]
    public void Report_MadeOrMutated_IsRefusedOrComesBackAndCanBeShownAndCompared(Situation situation, Choice choice)
    {
        var made = situation.Engine().Assess(situation.Survey.ToProfile())
            .ReportWith(new AnalysisRequest { Order = choice.Seed % 2 == 0, Plan = choice.Seed % 3 == 0 ? new PlanOptions() : null, Questions = choice.Seed % 5 == 0 ? new InterviewOptions() : null });
        foreach (var document in Documents(JsonReport.ToJson(made), choice))
            if (Read(document) is { } report)
            {
                AssertShown(report);
                AssertCompared(made, report);
                AssertCompared(report, made);
            }
    }

    [Cases(50)]
    public void Comparison_MadeOrMutated_IsRefusedOrComesBackAndCanBeShown(Pair pair, Choice choice)
    {
        foreach (var document in Documents(ComparisonJson.ToJson(ReportComparison.Between(pair.Before.Report(), pair.After.Report())), choice))
            try
            {
                AssertComesBack(ComparisonJson.Parse(Encoding.UTF8.GetString(document)));
            }
            catch (ComparisonDocumentException refusal)
            {
                AssertTold(refusal.Problems);
            }
    }

    /// <summary>The document, which is accepted, and mutations of it.</summary>
    private static IEnumerable<byte[]> Documents(string made, Choice choice)
    {
        byte[][] document = [Encoding.UTF8.GetBytes(made)];
        var mutator = new Mutator(document);
        return Enumerable.Range(0, Mutations).Select(index => mutator.Make(FuzzDice.Of(choice.Seed, index))).Prepend(document[0]);
    }

    private static RecommendationReport? Read(byte[] document)
    {
        try
        {
            var report = JsonReport.Read(new MemoryStream(document));
            var written = JsonReport.ToJson(report);
            Assert.Equal(written, JsonReport.ToJson(JsonReport.Parse(written)));
            return report;
        }
        catch (ReportDocumentException refusal)
        {
            AssertTold(refusal.Problems);
            return null;
        }
    }

    private static void AssertShown(RecommendationReport report)
    {
        Assert.NotEmpty(MarkdownReport.ToMarkdown(report));
        Assert.NotEmpty(HtmlReport.ToHtml(report));
        Assert.NotEmpty(PortfolioCsv.ToCsv(new PortfolioBuilder().Add(report).Build()));
        if (report.Analysis?.Plan is { } plan)
            Assert.NotEmpty(PlanGantt.ToMermaid(report, plan));
    }

    private static void AssertCompared(RecommendationReport before, RecommendationReport after) => AssertComesBack(ReportComparison.Between(before, after));

    private static void AssertComesBack(ReportComparison comparison)
    {
        var written = ComparisonJson.ToJson(comparison);
        Assert.Equal(written, ComparisonJson.ToJson(ComparisonJson.Parse(written)));
        Assert.NotEmpty(ComparisonMarkdown.ToMarkdown(comparison));
    }

    private static void AssertTold(IReadOnlyList<ProfileProblem> problems)
    {
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => Assert.True(problem.Path.StartsWith('$') && problem.Found.Length > 0 && problem.Allowed.Length > 0, problem.ToString()));
    }
}
