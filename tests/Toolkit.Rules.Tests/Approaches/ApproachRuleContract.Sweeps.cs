using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Approaches;

public abstract partial class ApproachRuleContract
{
    [Fact]
    public void Gap_AtTrigger_IsAHalf() =>
        ForEach(piece => Assert.Equal(piece.Evidence.Indicator.Kind == IndicatorKind.YesNo ? 1 : 0.5, piece.Gap(piece.Evidence.Trigger.Value)));

    [Fact]
    public void Gap_JustBetterThanTrigger_IsBelowAHalf() =>
        ForEach(piece => Assert.True(piece.Gap(Step(piece.Evidence, better: true)) < 0.5));

    [Fact]
    public void Gap_JustWorseThanTrigger_IsAboveAHalf() =>
        ForEach(piece => Assert.True(piece.Gap(Step(piece.Evidence, better: false)) > 0.5));

    [Fact]
    public void Gap_AtTargetAndBeyond_IsZero() =>
        ForEach(piece => Assert.Equal([0, 0], [piece.Gap(piece.Evidence.Target.Value), piece.Gap(Extreme(piece.Evidence, best: true))]));

    [Fact]
    public void Gap_AtWorstAndBeyond_IsOne() =>
        ForEach(piece => Assert.Equal([1, 1], [piece.Gap(piece.Evidence.Worst.Value), piece.Gap(Extreme(piece.Evidence, best: false))]));

    // A yes/no answer has no trigger to stand at, so it leaves the sum here; its gap of 0 or 1 is checked above.
    [Fact]
    public void Outcome_AllAtTrigger_IsRecommendedForCertainAndHigh()
    {
        var profile = Answered(piece => piece.Indicator.Kind == IndicatorKind.YesNo ? double.PositiveInfinity : piece.Trigger.Value);

        var recommendation = Engine.Recommend(profile).Recommendations.Single(given => given.Id == Descriptor.Id);

        Assert.Equal(0.5, recommendation.Need.Value);
        Assert.Equal(Certainty.Certain, recommendation.Certainty);
        Assert.Equal(Severity.High, recommendation.Severity);
        Assert.Equal(1, recommendation.Coverage);
        Assert.Empty(recommendation.Missing);
    }

    [Fact]
    public void Outcome_AllJustBetterThanTrigger_IsBelowHigh()
    {
        var outcome = Evaluate(Answered(piece => Step(piece, better: true)));

        Assert.True(outcome.Interval.Severity(RecommendationOptions.DefaultOutcomeThreshold) < Severity.High);
    }

    [Fact]
    public void Outcome_AllAtTarget_IsNotNeededForCertain()
    {
        var other = OtherOf(Answered(piece => piece.Target.Value));

        Assert.Equal(Outcome.NotNeeded, other.Outcome);
        Assert.Equal(Certainty.Certain, other.Certainty);
        Assert.Equal(0.0, other.Need.Value);
    }

    [Fact]
    public void Outcome_AllAtWorst_IsCriticalForCertain()
    {
        var recommendation = Engine.Recommend(Answered(piece => piece.Worst.Value)).Recommendations.Single(given => given.Id == Descriptor.Id);

        Assert.Equal(1.0, recommendation.Need.Value);
        Assert.Equal(Certainty.Certain, recommendation.Certainty);
        Assert.Equal(Severity.Critical, recommendation.Severity);
        Assert.Equal(Severity.Critical, recommendation.SeverityAtLeast);
        Assert.Equal(Severity.Critical, recommendation.SeverityAtMost);
    }

    // The weightiest questions whose worst answers would put the lower bound at the threshold: fewer cannot decide, for the best answers of
    // less than half the evidence leave the need above it.
    [Fact]
    public void Outcome_WithoutData_IsUndecidedInTheMiddleAndNamesWhatCanDecideIt()
    {
        var other = OtherOf(Profile(ApplicableKind()));

        Assert.Equal(Outcome.Undecided, other.Outcome);
        Assert.Equal(0.5, other.Need.Value);
        Assert.Equal(0, other.Need.Low);
        Assert.Equal(1, other.Need.High);
        Assert.Null(other.Need.Observed);
        Assert.Equal(0.0, other.Coverage);
        Assert.Equal(Evidence.Select(piece => piece.Indicator.Key), other.Missing);
        var byWeight = Evidence.OrderByDescending(piece => piece.Weight.Value).ToArray();
        var enough = Enumerable.Range(1, byWeight.Length).First(count =>
            byWeight.Take(count).Sum(piece => piece.Weight.Value) >= 0.25 * byWeight.Sum(piece => piece.Weight.Value));
        Assert.Equal(byWeight.Take(enough).Select(piece => piece.Indicator.Key), other.Deciding);
        Assert.All(other.Deciding, key => Assert.Contains(key, other.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void Deciding_AnsweredAtTheirWorst_DecideAndNotOneFewer()
    {
        var deciding = OtherOf(Profile(ApplicableKind())).Deciding;

        Assert.Equal(Outcome.Recommended, OutcomeAtWorst(deciding.Count));
        Assert.Equal(deciding.Count > 1 ? Outcome.Undecided : Outcome.Recommended, OutcomeAtWorst(Math.Max(1, deciding.Count - 1)));

        Outcome OutcomeAtWorst(int count)
        {
            var profile = Profile(ApplicableKind()).ToBuilder();
            foreach (var piece in Evidence.Where(piece => deciding.Take(count).Contains(piece.Indicator.Key)))
                profile.Set(piece.Indicator, piece.Worst.Value, detail: null);
            return Evaluate(profile.Build()).Outcome;
        }
    }

    [Fact]
    public void Deciding_Decided_IsEmpty() => Assert.Empty(OtherOf(Answered(piece => piece.Target.Value)).Deciding);

    [Fact]
    public void Outcome_NothingApplies_IsNotApplicable() =>
        Assert.Equal(Outcome.NotApplicable, OtherOf(Answered(_ => double.PositiveInfinity)).Outcome);

    [Fact]
    public void Outcome_OnePieceDoesNotApply_LeavesTheOthersAlone() =>
        ForEach(left =>
        {
            var rest = _rule.Pieces.Where(piece => piece != left).ToList();
            // Neighbours get different gaps, so that a piece wrongly counted would show.
            double ValueOf(Evidence piece) => rest.FindIndex(other => other.Evidence == piece) % 2 == 0 ? piece.Worst.Value : piece.Target.Value;
            var expected = rest.Where((_, index) => index % 2 == 0).Sum(piece => piece.Weight) / rest.Sum(piece => piece.Weight);

            var outcome = Evaluate(Answered(piece => piece == left.Evidence ? double.PositiveInfinity : ValueOf(piece)));

            Assert.Equal(expected, outcome.Need, Tolerance);
            Assert.Equal(1, outcome.Coverage);
        });

    [Fact]
    public void Outcome_ByKind_IsNotApplicableExactlyWhereThereIsNoLever()
    {
        foreach (var kind in Enum.GetValues<OrganisationKind>())
        {
            var outcome = Evaluate(Answered(piece => piece.Worst.Value, kind));
            Assert.Equal(Descriptor.LeverFor(kind) == Lever.None ? Outcome.NotApplicable : Outcome.Recommended, outcome.Outcome);
        }
    }

    [Fact]
    public void Reasons_AllAnswered_NameTheFiguresUsed()
    {
        var reasons = ReasonWording.Reasons(_rule, Answered(piece => piece.Trigger.Value), NoRates, English);

        Assert.Equal(Evidence.Count, reasons.Count);
        ForEach(piece =>
        {
            var reason = reasons.Single(given => given.Indicator == piece.Evidence.Indicator.Key);
            Assert.Equal(piece.Evidence.Trigger.Value, reason.Answer);
            Assert.Equal(piece.Evidence.Trigger.Value, reason.Trigger);
            Assert.Equal(piece.Evidence.Target.Value, reason.Target);
            Assert.Equal(piece.Evidence.Worst.Value, reason.Worst);
            Assert.Equal(piece.Evidence.Weight.Value, reason.Weight);
            Assert.Equal(piece.Evidence.Trigger.Basis, reason.Basis);
            Assert.Contains(Formatted(piece.Evidence.Indicator, reason.Answer), reason.Text, StringComparison.Ordinal);
        });
    }

    private void ForEach(Action<CompiledEvidence> check)
    {
        foreach (var piece in _rule.Pieces)
        {
            var problem = Record.Exception(() => check(piece));
            Assert.True(problem is null, $"{Descriptor.Id}, {piece.Evidence.Indicator.Key}: {problem?.Message}");
        }
    }

    private NotRecommended OtherOf(OrganisationProfile profile) =>
        Engine.Recommend(profile).Others.Single(given => given.Id == Descriptor.Id);

    private OrganisationKind ApplicableKind() =>
        Enum.GetValues<OrganisationKind>().First(kind => Descriptor.LeverFor(kind) != Lever.None);

    private OrganisationProfile Answered(Func<Evidence, double> valueOf) => Answered(valueOf, ApplicableKind());

    private OrganisationProfile Answered(Func<Evidence, double> valueOf, OrganisationKind kind)
    {
        var profile = Profile(kind).ToBuilder();
        foreach (var piece in Evidence)
        {
            var value = valueOf(piece);
            if (double.IsInfinity(value))
                profile.WithNotApplicable(piece.Indicator, "does not apply here");
            else
                profile.Set(piece.Indicator, value, detail: null);
        }
        return profile.Build();
    }
}
