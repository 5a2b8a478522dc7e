using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class SharedOwnershipRuleTests() : ApproachRuleContract("DLT101")
{
    [Fact]
    public void Reasons_OwnersMissing_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(StrategyIndicators.OwnedCommitments, 60), "commitment-business-owner-pct",
            "60% of strategy commitments have a senior owner outside the digital unit; the trigger is 80% and the target 95% (high)");

    [Fact]
    public void Reasons_TooManyPriorities_PrintsTheBareCount() =>
        AssertReason(With(StrategyIndicators.PriorityCount, 14), "strategy-priority-count",
            "Number of top-level priorities in the digital strategy: 14; the trigger is 10 and the target 4 (high)");

    [Fact]
    public void Reasons_ReviewOverdue_CountsInMonths() =>
        AssertReason(With(StrategyIndicators.ReviewGap, 15), "strategy-review-gap-months",
            "Heads of department last reviewed delivery of the strategy together 15 months ago; the trigger is 6 months and the target 4 months (critical)");

    [Fact]
    public void Reasons_WrittenByDigitalAlone_QuotesTheAnchor() =>
        AssertReason(With(StrategyIndicators.OwnershipMaturity, MaturityLevel.Level1), "strategy-ownership-maturity",
            "Ownership of the digital strategy stands at level 1 of 4 (the digital or IT unit wrote it and told the others); the trigger is level 2 and the target level 3 (critical)");

    [Fact]
    public void Brakes_UnitHardlyTrusted_AsksForResultsFirst() =>
        AssertBrake(With(StrategyIndicators.DepartmentTrust, 20), "show-results");

    [Fact]
    public void Brakes_UnitTrustedByAThird_StaysSilent() =>
        AssertNoBrake(With(StrategyIndicators.DepartmentTrust, 33), "show-results");

    [Fact]
    public void Observed_StrategyOfTheDigitalUnit_IsWeightedMeanOfGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(StrategyIndicators.CoAuthorShare, 45)
                .With(StrategyIndicators.FundedCommitments, 40)
                .With(StrategyIndicators.OwnershipMaturity, MaturityLevel.Level1)
                .With(StrategyIndicators.ReviewGap, 5),
            // (2 x 0.75 + 2 x 0.75 + 3 x 0.75 + 1 x 0.25) / 8 = 5.5 / 8; weight 8 of 12 answered
            observed: 0.6875,
            coverage: 8.0 / 12);
}
