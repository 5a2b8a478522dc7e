using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class SingleSourceOfTruthRuleTests() : ApproachRuleContract("DLT203")
{
    [Fact]
    public void Reasons_FewUseTheCommonIdentifier_IsAsBadAsItGets() =>
        AssertReason(With(IdentityAndDataIndicators.CommonIdentifierUse, 20), "common-identifier-use-pct",
            "20% of the registers and systems that hold people or businesses use the common identifier; the trigger is 60% and the target 90% (critical)");

    [Fact]
    public void Reasons_AnalystsCleanData_NamesAnswerTriggerAndTarget() =>
        AssertReason(With(IdentityAndDataIndicators.DataCleaningTime, 60), "data-cleaning-time-pct",
            "60% of analysts' time goes on cleaning and merging data; the trigger is 40% and the target 20% (high)");

    [Fact]
    public void Reasons_IdentifiersAgreed_QuotesTheAnchor() =>
        AssertReason(With(IdentityAndDataIndicators.KeyDataMaturity, MaturityLevel.Level2), "key-data-maturity",
            "The management of key datasets stands at level 2 of 4 (most core data has an owner and common identifiers); the trigger is level 2 and the target level 3 (high)");

    [Fact]
    public void Brakes_LateOversight_DelaysLinking() =>
        AssertBrake(With(IdentityAndDataIndicators.GovernanceLead, 2), "oversight");

    [Fact]
    public void Brakes_EarlyOversight_StaysSilent() =>
        AssertNoBrake(With(IdentityAndDataIndicators.GovernanceLead, 8), "oversight");

    [Fact]
    public void Brakes_PoorData_AsksForQualityFirst() =>
        AssertBrake(With(IdentityAndDataIndicators.DataCleaningTime, 70), "quality");

    [Fact]
    public void Brakes_FairData_StaysSilent() =>
        AssertNoBrake(With(IdentityAndDataIndicators.DataCleaningTime, 50), "quality");

    [Fact]
    public void Observed_CopiesEverywhere_IsWeightedMeanOfGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Government)
                .With(IdentityAndDataIndicators.AuthoritativeSources, 55)
                .With(IdentityAndDataIndicators.RepeatRequests, 40)
                .With(IdentityAndDataIndicators.SourceRegisterReads, 60)
                .With(IdentityAndDataIndicators.KeyDataMaturity, MaturityLevel.Level1),
            // (3 x 0.75 + 2 x 0.75 + 2 x 0.5 + 3 x 0.75) / 10 = 7 / 10; weight 10 of 13 answered
            observed: 0.7,
            coverage: 10.0 / 13);
}
