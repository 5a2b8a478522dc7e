using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests;

public sealed class RecommendationEngineTests
{
    private static readonly RecommendationEngine Default = RecommendationEngine.CreateDefault();

    [Fact]
    public void Recommend_AnyProfile_NamesEveryApproachOnce()
    {
        var report = Default.Recommend(Some.Department().With(DigitalWorkforceIndicators.VacancyRate, 30));

        Assert.Equal(
            Default.Catalogue.Descriptors.Select(approach => approach.Id),
            report.Recommendations.Select(given => given.Id).Concat(report.Others.Select(other => other.Id)).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, report.Recommendations.Count), report.Recommendations.Select(given => given.Rank));
        Assert.Equal(report.Others.Select(other => other.Id).Order(StringComparer.Ordinal), report.Others.Select(other => other.Id));
    }

    [Fact]
    public void Recommend_RuleThatFails_IsReportedAndTheOthersAnswer()
    {
        var engine = RecommendationEngine.Create(options => options.Rules.Add(new BrokenRule()));
        var profile = AllAtWorst();

        var report = engine.Recommend(profile);

        var fault = Assert.Single(report.Faults);
        Assert.Equal("ACME202", fault.Id);
        Assert.Equal("InvalidOperationException: The register is not to be reached.", fault.Message);
        var other = report.Others.Single(given => given.Id == "ACME202");
        Assert.Equal(Outcome.Undecided, other.Outcome);
        Assert.Equal(0.0, other.Need.Low);
        Assert.Equal(1.0, other.Need.High);
        Assert.Equal("The rule failed and gave no answer: InvalidOperationException: The register is not to be reached.", other.Text);
        Assert.Equal(Figures(Default.Recommend(profile)), Figures(report));
    }

    [Fact]
    public void Recommend_RuleOfTheHostsOwn_StandsAmongTheOthersWithItsWords()
    {
        var engine = RecommendationEngine.Create(options => options.Rules.Add(new HostRule()));

        var given = Assert.Single(engine.Recommend(Some.Department().With(HostRule.WaitingDays, 70)).Recommendations);

        Assert.Equal("ACME101", given.Id);
        Assert.Equal("Shorten the queue", given.Title);
        Assert.Equal(1.0, given.Need.Value);
        Assert.Equal(["Count the queue.", "Halve it."], given.Actions);
        Assert.Equal("People wait 70 days; the trigger is 10 and the target 5 (critical)", Assert.Single(given.Reasons).Text);
        Assert.Equal("count-first", given.Preconditions[0].Id);
        Assert.Equal("Count for a month before promising anything.", given.Preconditions[0].Text);
        Assert.Equal("https://acme.example/approaches/ACME101", given.HelpLink.AbsoluteUri);
        Assert.Equal("2.0.0+ACME101", engine.Origin.CatalogueVersion);
    }

    [Fact]
    public void Recommend_UnrelatedRuleOfTheHostsOwn_ChangesNothingAmongThe21()
    {
        var engine = RecommendationEngine.Create(options => options.Rules.Add(new HostRule()));

        Assert.Equal(Figures(Default.Recommend(AllAtWorst())), Figures(engine.Recommend(AllAtWorst())));
    }

    [Fact]
    public void Recommend_RuleSwitchedOff_LeavesTheReportWhichSaysSo()
    {
        var engine = RecommendationEngine.Create(options => options.DisabledRules.Add("DLT103"));

        var report = engine.Recommend(AllAtWorst());

        Assert.DoesNotContain("DLT103", report.Recommendations.Select(given => given.Id).Concat(report.Others.Select(other => other.Id)));
        Assert.Equal(["DLT103"], report.Origin.Disabled);
        Assert.NotNull(engine.Catalogue.Find("DLT103"));
        Assert.DoesNotContain("DLT103", report.Recommendations.SelectMany(given => given.Requires).Select(required => required.Id));
    }

    [Theory]
    [InlineData("2026-10-30", true)]
    [InlineData("2026-10-31", true)]
    [InlineData("2026-11-01", false)]
    public void Recommend_Suppression_HoldsByTheDateOfTheProfile(string asOf, bool holds)
    {
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll("DLT501", "The civil service college takes this on.", "the chief people officer", new DateTime(2026, 10, 31))));
        var profile = OrganisationProfile
            .Create("example", "Department of Examples", OrganisationKind.Department, DateTime.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture))
            .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level0);

        var report = engine.Recommend(profile);

        Assert.Equal(!holds, report.Recommendations.Any(given => given.Id == "DLT501"));
        if (!holds)
            return;
        var other = report.Others.Single(given => given.Id == "DLT501");
        Assert.Equal(Outcome.Suppressed, other.Outcome);
        Assert.Equal(Outcome.Recommended, other.RawOutcome);
        // One piece of weight 3 in 11 at its worst, the rest missing: (3 + 4) / 11.
        Assert.Equal(
            "Suppressed by the chief people officer until 2026-10-31: The civil service college takes this on. "
            + "Without that decision: Needed: the need is 0.64, at or above 0.25. "
            + $"It would score {other.Score} points.",
            other.Text);
        var needed = RecommendationEngine.CreateDefault().Recommend(profile).Recommendations.Single(given => given.Id == "DLT501");
        Assert.Equal(needed.Score, other.Score);
        Assert.Equal(needed.Contributions, other.Contributions);
    }

    [Fact]
    public void Recommend_SuppressionOfWhatIsNotNeeded_KeepsTheRawOutcome()
    {
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll("DLT501", "The civil service college takes this on.", "the chief people officer", Some.Date)));

        var other = engine.Recommend(Some.Department()).Others.Single(given => given.Id == "DLT501");

        Assert.Equal(Outcome.Suppressed, other.Outcome);
        Assert.Equal(Outcome.Undecided, other.RawOutcome);
    }

    // Trigger 10, target 5, worst 40, weight 2 of 11 in the catalogue; the answer 25 has a gap of 0.75.
    [Theory]
    [InlineData("Trigger", 25, 0.5, 25, 5, 40, 2)]
    [InlineData("Target", 9, 0.75, 10, 9, 40, 2)]
    [InlineData("Worst", 70, 0.625, 10, 5, 70, 2)]
    [InlineData("Weight", 4, 0.75, 10, 5, 40, 4)]
    public void Recommend_OneFigureSetByTheHost_ChangesThatFigureOnly(
        string figure, double value, double gap, double trigger, double target, double worst, double weight)
    {
        var figures = new EvidenceOverride();
        typeof(EvidenceOverride).GetProperty(figure)!.SetValue(figures, value);
        var engine = RecommendationEngine.Create(options => options.EvidenceOverrides["digital-vacancy-rate"] = figures);
        var profile = AllAtWorst().With(DigitalWorkforceIndicators.VacancyRate, 25);

        var reason = ReasonOn("digital-vacancy-rate", engine.Recommend(profile));

        Assert.Equal(gap, reason.Gap);
        Assert.Equal(trigger, reason.Trigger);
        Assert.Equal(target, reason.Target);
        Assert.Equal(worst, reason.Worst);
        Assert.Equal(weight, reason.Weight);
        Assert.Equal(figure == "Trigger" ? Basis.Host : ReasonOn("digital-vacancy-rate", Default.Recommend(profile)).Basis, reason.Basis);
        Assert.Equal(
            Figures(Default.Recommend(profile)).Where(row => row.Id != "DLT501"), Figures(engine.Recommend(profile)).Where(row => row.Id != "DLT501"));
        // The other evidence of the rule, weight 9, is at its worst.
        Assert.Equal(
            Precision.Round((9 + weight * gap) / (9 + weight)), engine.Recommend(profile).Recommendations.Single(given => given.Id == "DLT501").Need.Value);
    }

    [Fact]
    public void Recommend_OtherThreshold_MovesTheOutcomeOnly()
    {
        var strict = RecommendationEngine.Create(options => options.OutcomeThreshold = 0.5);
        var profile = AllAt(piece => (piece.Target.Value + piece.Trigger.Value) / 2);

        Assert.Contains("DLT501", Default.Recommend(profile).Recommendations.Select(given => given.Id));
        Assert.Equal(Outcome.NotNeeded, strict.Recommend(profile).Others.Single(other => other.Id == "DLT501").Outcome);
    }

    private static OrganisationProfile AllAtWorst() => AllAt(piece => piece.Worst.Value);

    /// <summary>All evidence at a value; maturity, counts and yes/no, which have no values in between, at the trigger unless it is allowed.</summary>
    private static OrganisationProfile AllAt(Func<Evidence, double> valueOf) => Some.Answering(indicator =>
    {
        var piece = Default.Catalogue.Evidence[indicator.Key].FirstOrDefault();
        return piece is null ? double.NaN : indicator.Allows(valueOf(piece)) ? valueOf(piece) : piece.Trigger.Value;
    });

    private static Explanation.Reason ReasonOn(string key, RecommendationReport report) =>
        report.Recommendations.SelectMany(given => given.Reasons).Single(reason => reason.Indicator == key);

    private static List<(string Id, double? Need, double Coverage)> Figures(RecommendationReport report) =>
        [.. report.Recommendations.Select(given => (given.Id, given.Need.Value, given.Coverage))
            .Concat(report.Others.Select(other => (other.Id, other.Need.Value, other.Coverage)))
            .Where(row => row.Id.StartsWith("DLT", StringComparison.Ordinal))
            .OrderBy(row => row.Id, StringComparer.Ordinal)];
}
