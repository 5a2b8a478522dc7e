using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Telemetry;
using Toolkit.Rules.Tests.Reports;

namespace Toolkit.Rules.Tests.Decisions;

public sealed class RecommendationEngineDecisionsTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();
    private static readonly OrganisationProfile Profile = ReportSamples.Mixed();
    private static readonly RecommendationReport Before = Engine.Recommend(Profile);

    private static RecommendationReport With(params IEnumerable<Decision> decisions) => Engine.Assess(Profile, Decided.Register(Before, decisions)).Report;

    [Theory]
    [InlineData(DecisionStatus.Postponed, "Postponed")]
    [InlineData(DecisionStatus.Suppressed, "Suppressed")]
    public void Recommend_Withheld_IsAmongTheOthersWithWhatItWouldScore(DecisionStatus status, string word)
    {
        var first = Before.Recommendations[0];

        var report = With(Decided.On(Before, first.Id, status));

        var other = report.Others.Single(item => item.Id == first.Id);
        Assert.Equal(Outcome.Suppressed, other.Outcome);
        Assert.Equal(Outcome.Recommended, other.RawOutcome);
        Assert.Equal(first.Score, other.Score!.Value);
        Assert.Equal(first.Need, other.Need);
        Assert.Equal(first.Certainty, other.Certainty!.Value);
        Assert.Equal(first.Contributions, other.Contributions);
        Assert.StartsWith(
            $"{word} by {Decided.Who} until 2027-06-30: {Decided.Why} Without that decision: Needed: ", other.Text, StringComparison.Ordinal);
        Assert.EndsWith($" It would score {PlainNumber.Of(first.Score)} points.", other.Text, StringComparison.Ordinal);
        Assert.Equal(Before.Recommendations.Skip(1).Select(item => item.Id), report.Recommendations.Select(item => item.Id));
        Assert.Equal(1, report.Recommendations[0].Rank);
    }

    [Theory]
    [InlineData(DecisionStatus.Accepted)]
    [InlineData(DecisionStatus.InProgress)]
    [InlineData(DecisionStatus.Done)]
    public void Recommend_NotWithheld_KeepsItsPlaceAndCarriesTheDecision(DecisionStatus status)
    {
        var second = Before.Recommendations[1];
        var decision = Decided.On(Before, second.Id, status);

        var item = With(decision).Recommendations[1];

        Assert.Equal(second.Id, item.Id);
        Assert.Equal(second.Score, item.Score);
        Assert.Same(decision, item.Decision);
    }

    [Fact]
    public void Recommend_WithheldThatIsNotNeeded_HasNoScore()
    {
        var met = Before.Others.First(item => item.Outcome == Outcome.NotNeeded);

        var other = With(Decided.On(Before, met.Id, DecisionStatus.Suppressed)).Others.Single(item => item.Id == met.Id);

        Assert.Equal(Outcome.Suppressed, other.Outcome);
        Assert.Equal(Outcome.NotNeeded, other.RawOutcome);
        Assert.Null(other.Score);
        Assert.Empty(other.Contributions);
        Assert.Null(Before.Others.First().Score);
    }

    [Theory]
    [InlineData("2026-10-30", false)]
    [InlineData("2026-10-31", true)]
    public void Recommend_LastDay_IsHeldAgainstTheDateOfTheProfile(string until, bool holds)
    {
        var id = Before.Recommendations[0].Id;

        var report = With(Decided.On(Before, id, DecisionStatus.Postponed, DateTime.Parse(until, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal(!holds, report.Recommendations[0].Id == id);
        Assert.Equal(holds ? [] : [DecisionReviewKind.Expired], report.DecisionReviewItems.Select(finding => finding.Kind));
    }

    [Fact]
    public void Recommend_OptionSuppressesToo_TheDecisionComesFirstAndSaysSo()
    {
        var id = Before.Recommendations[0].Id;
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll(id, "Merged into the academy", "HR", Decided.Later)));

        var report = engine.Assess(Profile, Decided.Register(Before, Decided.On(Before, id, DecisionStatus.Accepted))).Report;

        Assert.Equal(id, report.Recommendations[0].Id);
        Assert.Equal(
            [new DecisionReviewItem
            {
                Id = id,
                Kind = DecisionReviewKind.OverrulesOption,
                Text = $"Accepted by {Decided.Who} on 2026-10-01: the options of the engine suppress it until 2027-06-30; the decision comes first.",
            }],
            report.DecisionReviewItems);
    }

    [Fact]
    public void Recommend_OptionSuppressesAndDecisionHasExpired_TheOptionHolds()
    {
        var id = Before.Recommendations[0].Id;
        var engine = RecommendationEngine.Create(options => options.Decisions.Add(Decision.SuppressForAll(id, "Merged into the academy", "HR", Decided.Later)));

        var report = engine.Assess(Profile, Decided.Register(Before, Decided.On(Before, id, DecisionStatus.Accepted, new DateTime(2026, 10, 2)))).Report;

        Assert.Equal("HR", report.Others.Single(item => item.Id == id).WithheldBy!.Owner);
        Assert.Equal([DecisionReviewKind.Expired], report.DecisionReviewItems.Select(finding => finding.Kind));
    }

    [Fact]
    public void Recommend_DecisionsOfAnother_AreRefused()
    {
        var problem = Assert.Throws<ArgumentException>(() => Engine.Assess(Profile, new DecisionRegister("dft")).Report);

        Assert.StartsWith("The decisions are those of 'dft', the answers those of 'lanterns'.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Recommend_RuleSwitchedOff_SaysThatTheCatalogueHasNoSuchApproach()
    {
        var id = Before.Recommendations[0].Id;
        var engine = RecommendationEngine.Create(options => options.DisabledRules.Add(id));

        var finding = Assert.Single(engine.Assess(Profile, Decided.Register(Before, Decided.On(Before, id, DecisionStatus.Done))).Report.DecisionReviewItems);

        Assert.Equal(id, finding.Id);
        Assert.Equal(DecisionReviewKind.NotInCatalogue, finding.Kind);
    }

    [Fact]
    public void Recommend_ListenedTo_GivesTheSameReport()
    {
        var register = Decided.Register(Before, Decided.On(Before, Before.Recommendations[0].Id, DecisionStatus.Postponed));
        var expected = JsonReport.ToJson(Engine.Assess(Profile, register).Report);

        var observer = new Observer();

        Assert.Equal(expected, JsonReport.ToJson(new RecommendationEngine(new RecommendationOptions(), observer).Assess(Profile, register).Report));
        Assert.Equal(1, observer.Heard);
    }

    [Fact]
    public void BasisOf_RecommendedOtherAndUnknown_SaysWhatIsKnown()
    {
        var (needed, other) = (Before.Recommendations[0], Before.Others[0]);

        Assert.Equal(new DecisionBasis
        {
            Evidence = needed.EvidenceFingerprint!,
            Outcome = Outcome.Recommended,
            Need = needed.Need.Value,
        }, Before.BasisOf(needed.Id));
        Assert.Equal(new DecisionBasis
        {
            Evidence = other.EvidenceFingerprint!,
            Outcome = other.RawOutcome,
            Need = other.Need.Value,
        }, Before.BasisOf(other.Id));
        Assert.Throws<ArgumentException>(() => Before.BasisOf("DLT999"));
    }

    private sealed class Observer : IRunObserver
    {
        public int Heard { get; private set; }

        public bool IsListening => true;

        public void RunEnded(in RunSummary run, double seconds) => Heard++;
    }
}
