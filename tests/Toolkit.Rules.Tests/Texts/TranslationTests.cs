using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Decisions;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Texts;

/// <summary>Every output in a pseudo-translation of every text: a word of English that is left stands in code and not in the catalogue.</summary>
public sealed partial class TranslationTests
{
    /// <summary>Texts of the profiles and decisions themselves, and names that are the same in every language.</summary>
    private static readonly string[] Untranslated =
    [
        "Lanterns and Tides", "lanterns", "asset register, 2026-09", "board paper", Decided.Why, Decided.Who,
        "The digital leader's toolkit", "Toolkit.Rules", "balanced", "USD", "NOK",
        "```mermaid", "gantt", "dateFormat YYYY-MM-DD", "axisFormat %Y-%m", "todayMarker off", "    section ", ":active", ":crit",
    ];

    private static readonly RecommendationEngine Engine = RecommendationEngine.Create(options => options.Texts = PseudoTexts.Catalogue);

    private static readonly Dictionary<string, Func<string>> Outputs = new(StringComparer.Ordinal)
    {
        ["markdown"] = () => MarkdownReport.ToMarkdown(Mixed()),
        ["markdown of everything at its worst"] = () => MarkdownReport.ToMarkdown(Worst()),
        ["markdown of nothing"] = () => MarkdownReport.ToMarkdown(Engine.Recommend(ReportSamples.Empty(OrganisationKind.PublicBody))),
        ["html"] = () => Words(Mixed()),
        ["html of everything at its worst"] = () => Words(Worst()),
        ["texts"] = () => string.Join("\n", Texts(Mixed()).Concat(Texts(Worst()))),
        ["comparison"] = () => ComparisonMarkdown.ToMarkdown(ReportComparison.Between(Engine.Recommend(ReportSamples.Empty(OrganisationKind.Department)), Mixed())),
        ["portfolio"] = () => PortfolioMarkdown.ToMarkdown(new PortfolioBuilder().Add(Mixed()).Add(Worst()).Build()),
    };

    public static TheoryData<string> Names => [.. Outputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Output_InAPseudoTranslation_HasNoEnglish(string name)
    {
        var output = Outputs[name]();

        Assert.Contains("⟦", output, StringComparison.Ordinal);
        Assert.Equal([], EnglishIn(output));
    }

    [Theory]
    [InlineData("⟦ŕàñķ⟧ 12 (DLT101, digital-vacancy-rate, USD 3)")]
    [InlineData("⟦ŕàñķ⟧ not ⟦ķ⟧", "not")]
    [InlineData("Lanterns and Tides: unknown", "unknown")]
    public void EnglishIn_Text_FindsWordsOnly(string text, params string[] words) => Assert.Equal(words, EnglishIn(text));

    private static IEnumerable<string> EnglishIn(string output)
    {
        var text = Untranslated.Aggregate(output.Replace("\\", "", StringComparison.Ordinal), (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));
        return Token().Matches(Markup().Replace(text, "")).Select(match => match.Value)
            .Where(token => Word().IsMatch(token) && !Identifier().IsMatch(token) && SourceRegister.Find(token) is null)
            .Distinct();
    }

    /// <summary>A report with every analysis, decisions and a notice.</summary>
    private static RecommendationReport Mixed()
    {
        var profile = ReportSamples.Mixed().With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(250_000, "NOK"));
        var before = Engine.Recommend(profile);
        var (needed, others) = (before.Recommendations, before.Others);
        var register = Decided.Register(
            before,
            Decided.On(before, needed[0].Id, DecisionStatus.InProgress),
            Decided.On(before, needed[1].Id, DecisionStatus.Postponed),
            Decided.On(before, needed[2].Id, DecisionStatus.Done),
            Decided.On(before, others[0].Id, DecisionStatus.Suppressed),
            Decided.On(before, others[1].Id, DecisionStatus.Suppressed, new DateTime(2026, 10, 30)));
        return Engine.Assess(profile, register)
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(250_000, "USD"))
            .Without(CapitalInvestmentIndicators.OldestCriticalSystemAge)
            .WithPriority(Finding.DigitalWorkforce, 1)
            .ReportWith(new AnalysisRequest
            {
                Robustness = new RobustnessOptions { Draws = 100 },
                Order = true,
                Plan = new PlanOptions { Quarters = 5 },
                Questions = new InterviewOptions { Draws = 100 },
                PlanChanges = new PlanOptions { Quarters = 5 },
            });
    }

    private static RecommendationReport Worst() => Engine
        .Assess(ReportSamples.Every(OrganisationKind.Government, evidence => evidence.Worst))
        .ReportWith(new AnalysisRequest { Order = true, Plan = new PlanOptions { Quarters = 4 } });

    /// <summary>The words of a page that a reader sees or hears: elements without their names and attributes.</summary>
    private static string Words(RecommendationReport report)
    {
        using var writer = new StringWriter();
        HtmlReport.WriteFragment(report, writer);
        return string.Join("\n", XElement.Parse(writer.ToString()).DescendantNodes().OfType<XText>().Select(text => text.Value));
    }

    private static IEnumerable<string> Texts(RecommendationReport report) =>
    [
        .. report.Recommendations.SelectMany(item => new[] { item.Title, item.Summary }
            .Concat(item.Reasons.Select(reason => reason.Text))
            .Concat(item.Preconditions.Select(advice => advice.Text))
            .Concat(item.Actions)),
        .. report.Others.SelectMany(other => new[] { other.Title, other.Text }),
        .. report.Notices.Select(notice => notice.Text),
        .. report.DecisionReviewItems.Select(item => item.Text),
    ];

    /// <summary>Addresses and the names of entities.</summary>
    [GeneratedRegex("https?://[^>]*|&[a-z]+;")]
    private static partial Regex Markup();

    [GeneratedRegex("[A-Za-z0-9]+(-[A-Za-z0-9]+)*")]
    private static partial Regex Token();

    /// <summary>Ids of approaches, fingerprints, and keys.</summary>
    [GeneratedRegex("^(DLT[0-9]{3}|[0-9a-f]{16}|[a-z0-9]+(-[a-z0-9]+)+)$")]
    private static partial Regex Identifier();

    [GeneratedRegex("[A-Za-z]{3,}")]
    private static partial Regex Word();
}
