using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Decisions;

public sealed class DecisionReviewTests
{
    private const string Evidence = "0123456789abcdef";

    private static string[] Kinds(DecisionStatus status, DecisionBasis then, DecisionBasis now, Certainty? certainty = Certainty.Certain) =>
        [.. Review().Of(Decided.On(then, "DLT501", status), now, certainty, suppressedUntil: null).Select(finding => finding.Kind.ToString())];

    private static DecisionReview Review() => new(TextCatalogue.English, Some.Date, RecommendationOptions.DefaultMaterialNeedChange);

    private static DecisionBasis Needed(double? need) => Basis(Outcome.Recommended, need);

    private static DecisionBasis Basis(Outcome outcome, double? need) => new() { Evidence = Evidence, Outcome = outcome, Need = need };

    [Theory]
    [InlineData(DecisionStatus.Accepted, true)]
    [InlineData(DecisionStatus.InProgress, true)]
    [InlineData(DecisionStatus.Postponed, true)]
    [InlineData(DecisionStatus.Suppressed, true)]
    [InlineData(DecisionStatus.Done, false)]
    public void Of_NoLongerNeeded_IsSaidOfAllButWhatIsDone(DecisionStatus status, bool said)
    {
        Assert.Equal(said, Kinds(status, Needed(0.6), Basis(Outcome.NotNeeded, 0.1)).Contains("NotNeeded"));
        Assert.Equal(said, Kinds(status, Needed(0.6), Basis(Outcome.NotApplicable, null)).Contains("NotNeeded"));
        Assert.DoesNotContain("NotNeeded", Kinds(status, Needed(0.6), Basis(Outcome.Undecided, 0.6)));
    }

    [Theory]
    [InlineData(DecisionStatus.Done, Certainty.Certain, true)]
    [InlineData(DecisionStatus.Done, Certainty.Provisional, false)]
    [InlineData(DecisionStatus.InProgress, Certainty.Certain, false)]
    public void Of_StillNeeded_IsSaidOfWhatIsDoneAndCertain(DecisionStatus status, Certainty certainty, bool said) =>
        Assert.Equal(said ? ["StillNeeded"] : [], Kinds(status, Needed(0.6), Needed(0.6), certainty));

    [Theory]
    [InlineData(DecisionStatus.Suppressed, 0.6, 0.7, true)]
    [InlineData(DecisionStatus.Suppressed, 0.6, 0.699999999, false)]
    [InlineData(DecisionStatus.Suppressed, 0.6, 0.5, true)]
    [InlineData(DecisionStatus.Suppressed, 0.3, 0.4, true)]
    [InlineData(DecisionStatus.Accepted, 0.6, 0.500000001, false)]
    [InlineData(DecisionStatus.InProgress, 0.6, 0.4, false)]
    [InlineData(DecisionStatus.InProgress, 0.6, 0.7, true)]
    public void Of_NeedMoved_IsMaterialFromATenthOn(DecisionStatus status, double then, double now, bool said) =>
        Assert.Equal(said ? ["EvidenceChanged"] : [], Kinds(status, Needed(then), Needed(now)));

    [Fact]
    public void Of_NeedFirstKnownOrNoLonger_IsMaterial()
    {
        Assert.Equal(["EvidenceChanged"], Kinds(DecisionStatus.Postponed, Basis(Outcome.Undecided, null), Basis(Outcome.Undecided, 0.1)));
        Assert.Equal(["EvidenceChanged"], Kinds(DecisionStatus.Postponed, Basis(Outcome.Undecided, 0.1), Basis(Outcome.Undecided, null)));
    }

    [Fact]
    public void Of_EveryKind_SaysWhoWhenAndWhat()
    {
        var decision = Decided.On(Needed(0.6), "DLT501", DecisionStatus.Accepted);
        var expired = Decided.On(Needed(0.6), "DLT501", DecisionStatus.Postponed, new DateTime(2026, 10, 30));
        var done = Decided.On(Needed(0.6), "DLT501", DecisionStatus.Done);
        string[] Texts(Decision taken, DecisionBasis? now, DateTime? until = null) =>
            [.. Review().Of(taken, now, Certainty.Certain, until).Select(finding => finding.Text)];

        Assert.Equal(["Postponed by Chief Digital Officer on 2026-10-01: that held until 2026-10-30 and no longer counts."], Texts(expired, Needed(0.1)));
        Assert.Equal(["Accepted by Chief Digital Officer on 2026-10-01: the catalogue of this run has no such approach."], Texts(decision, null));
        Assert.Equal(
            [
                "Accepted by Chief Digital Officer on 2026-10-01: by the present answers the approach is not needed.",
                "Accepted by Chief Digital Officer on 2026-10-01: the options of the engine suppress it until 2027-06-30; the decision comes first.",
            ],
            Texts(decision, Basis(Outcome.NotNeeded, 0.1), Decided.Later));
        Assert.Equal(
            ["Accepted by Chief Digital Officer on 2026-10-01: it was recommended then with a need of 0.60, and is undecided now with a need of unknown size."],
            Texts(decision, Basis(Outcome.Undecided, null)));
        Assert.Equal(
            ["Done by Chief Digital Officer on 2026-10-01: it is needed all the same, the need is 0.60, and no missing answer can change that."],
            Texts(done, Needed(0.6)));
    }
}
