using System.Text.Json.Nodes;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Texts;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Comparisons;

/// <summary>A comparison rests on what reports state, never on how they say it: in a pseudo-translation every cause is the same.</summary>
public sealed class ComparisonLanguageTests
{
    private static readonly OrganisationProfile InPounds = Some.Department("GBP")
        .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(2_000_000, "GBP"))
        .With(DigitalWorkforceIndicators.VacancyRate, 15);

    private static readonly OrganisationProfile WithMinister = Some.Profile(OrganisationKind.Government, "USD")
        .With(LeaderEngagementIndicators.DigitalMinisterNamed, true)
        .With(LeaderEngagementIndicators.DigitalMinisterInfluence, MaturityLevel.Level1)
        .With(LeaderEngagementIndicators.MinistersInFiveYears, 4)
        .With(LeaderEngagementIndicators.MinisterSpendLever, true)
        .With(LeaderEngagementIndicators.CabinetDigitalReviews, 2);

    private static readonly Dictionary<string, (Action<RecommendationOptions> Before, OrganisationProfile Was, Action<RecommendationOptions> After, OrganisationProfile IsNow)> Pairs = new()
    {
        ["rate given"] = (_ => { }, InPounds, options => options.ExchangeRates["GBP"] = 1.25, InPounds),
        ["rate taken away"] = (options => options.ExchangeRates["GBP"] = 1.25, InPounds, _ => { }, InPounds),
        ["rate given and answer changed"] = (_ => { }, InPounds, options => options.ExchangeRates["GBP"] = 1.25, InPounds.With(DigitalWorkforceIndicators.VacancyRate, 30)),
        ["figures of the host"] = (_ => { }, InPounds, options => options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Trigger = 12 }, InPounds),
        ["answer withdrawn"] = (_ => { }, InPounds, _ => { }, InPounds.Without(DigitalWorkforceIndicators.VacancyRate)),
        ["answer not applicable"] = (_ => { }, InPounds, _ => { }, InPounds.WithNotApplicable(DigitalWorkforceIndicators.VacancyRate, "no digital posts")),
        ["suppressed"] = (_ => { }, WithMinister, options => options.Decisions.Add(Decision.SuppressForAll("DLT703", "Decided for this year.", "Board", Some.Date)), WithMinister),
        ["threshold"] = (_ => { }, WithMinister, options => options.OutcomeThreshold = 0.45, WithMinister),
    };

    public static TheoryData<string> Names => [.. Pairs.Keys];

    private static RecommendationReport Report(Action<RecommendationOptions> set, OrganisationProfile profile, TextCatalogue texts) => RecommendationEngine.Create(options =>
    {
        options.Texts = texts;
        set(options);
    }).Recommend(profile);

    private static RecommendationReport Read(RecommendationReport report, string? catalogueVersion = null)
    {
        var document = JsonNode.Parse(JsonReport.ToJson(report))!;
        if (catalogueVersion is not null)
            document["catalogue"]!["version"] = catalogueVersion;
        return JsonReport.Parse(document.ToJsonString());
    }

    /// <summary>The comparison as a document, without titles: everything else in it is figures, keys and names of the contract.</summary>
    private static string Stated(RecommendationReport before, RecommendationReport after)
    {
        var comparison = ReportComparison.Between(before, after);
        return ComparisonJson.ToJson(comparison with { Approaches = [.. comparison.Approaches.Select(change => change with { Title = "title" })] });
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Between_InAPseudoTranslation_HasTheSameCauses(string name)
    {
        var pair = Pairs[name];
        var (before, after) = (Report(pair.Before, pair.Was, TextCatalogue.English), Report(pair.After, pair.IsNow, TextCatalogue.English));
        var (otherBefore, otherAfter) = (Report(pair.Before, pair.Was, PseudoTexts.Catalogue), Report(pair.After, pair.IsNow, PseudoTexts.Catalogue));

        var english = Stated(before, after);

        Assert.NotEmpty(ReportComparison.Between(before, after).Approaches);
        Assert.Equal(english, Stated(otherBefore, otherAfter));
        Assert.Equal(english, Stated(Read(otherBefore), Read(otherAfter)));
        Assert.Equal(english, Stated(Read(before), otherAfter));
    }

    [Fact]
    public void Between_FiguresOfTheHostInAnotherVersion_AreTheOptionsInEveryLanguage()
    {
        Action<RecommendationOptions> set = options => options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Trigger = 12 };
        foreach (var texts in new[] { TextCatalogue.English, PseudoTexts.Catalogue })
        {
            var change = ReportComparison.Between(Read(Report(_ => { }, InPounds, texts), "0.9.0"), Read(Report(set, InPounds, texts)))
                .Approaches.Single(change => change.Id == "DLT501");

            Assert.Equal(CauseKind.Options, Assert.Single(change.Evidence).Cause);
        }
    }

    [Fact]
    public void Between_RateGiven_IsTheOptionsInEveryLanguage()
    {
        var pair = Pairs["rate given and answer changed"];
        var comparison = ReportComparison.Between(
            Read(Report(pair.Before, pair.Was, PseudoTexts.Catalogue)), Read(Report(pair.After, pair.IsNow, PseudoTexts.Catalogue)));

        var part = comparison.Approaches.Single(change => change.Id == "DLT401").Evidence.Single(part => part.Indicator == "contract-size-median");

        Assert.Equal(CauseKind.Options, part.Cause);
        Assert.Equal(AnswerState.Unknown, part.Before.State);
        Assert.Equal("GBP", part.After.Currency);
    }

    [Fact]
    public void ToMarkdown_AnswersOfEachKind_AreSaidInTheirUnit()
    {
        var was = Some.Department("USD")
            .With(DigitalWorkforceIndicators.VacancyRate, 15)
            .With(DigitalWorkforceIndicators.ContractorShare, 10)
            .With(LeaderEngagementIndicators.MinisterSpendLever, false)
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(2_000_000, "USD"));
        var isNow = was
            .Without(DigitalWorkforceIndicators.VacancyRate)
            .WithNotApplicable(DigitalWorkforceIndicators.ContractorShare, "no contractors")
            .With(LeaderEngagementIndicators.MinisterSpendLever, true)
            .With(FinanceAndGovernanceIndicators.ContractSizeMedian, new Money(40_000_000, "USD"));

        var text = ComparisonMarkdown.ToMarkdown(ReportComparison.Between(Report(_ => { }, was, TextCatalogue.English), Report(_ => { }, isNow, TextCatalogue.English)));

        Assert.Contains("| digital-vacancy-rate | open now | answer | 15% | unknown |", text, StringComparison.Ordinal);
        Assert.Contains("| digital-contractor-share | does not count now | answer | 10% | does not count |", text, StringComparison.Ordinal);
        Assert.Contains("| minister-spend-lever | another answer | answer | no | yes |", text, StringComparison.Ordinal);
        Assert.Contains("| contract-size-median | another answer | answer | USD 2,000,000 | USD 40,000,000 |", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"[0-9]\.[0-9]{3}", text);
    }

    [Fact]
    public void Basis_OfReasonsReadFromADocument_IsTheSame()
    {
        var report = Report(options => options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Trigger = 12 }, InPounds, PseudoTexts.Catalogue);

        Assert.Equal(Bases(report), Bases(Read(report)));
        Assert.Contains(Bases(report), basis => basis.IsHost);
    }

    private static IEnumerable<Basis> Bases(RecommendationReport report) =>
        report.Recommendations.SelectMany(item => item.Reasons).Concat(report.Others.SelectMany(item => item.Reasons)).Select(reason => reason.Basis);
}
