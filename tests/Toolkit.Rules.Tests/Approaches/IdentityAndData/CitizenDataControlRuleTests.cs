using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Approaches;

public sealed class CitizenDataControlRuleTests() : ApproachRuleContract("DLT202")
{
    [Fact]
    public void Reasons_HardlyAnyAccessLog_IsAsBadAsItGets() =>
        AssertReason(With(IdentityAndDataIndicators.AccessLogCoverage, 0), "access-log-coverage-pct",
            "0% of systems with personal data show people who looked at their record; the trigger is 50% and the target 80% (critical)");

    [Fact]
    public void Reasons_LateOversight_ReadsMonthsThatShouldBeMany() =>
        AssertReason(With(IdentityAndDataIndicators.GovernanceLead, 3), "privacy-governance-lead-months",
            "Independent privacy oversight preceded the latest data-sharing launch by 3 months; the trigger is 6 months and the target 12 months (critical)");

    [Fact]
    public void Reasons_MisuseUnpunished_SaysTheTargetIsYes() =>
        AssertReason(With(IdentityAndDataIndicators.ImproperAccessSanctioned, false), "improper-access-sanction-yn",
            "Access to personal data is not reliably logged and reviewed, or improper access goes unpunished or unreported; the target is yes (critical)");

    [Fact]
    public void Reasons_RightsOnPaper_QuotesTheAnchor() =>
        AssertReason(With(IdentityAndDataIndicators.CitizenControlMaturity, MaturityLevel.Level1), "citizen-control-maturity",
            "People's control over their own data stands at level 1 of 4 (privacy notices, and requests on a form); the trigger is level 2 and the target level 3 (critical)");

    [Fact]
    public void Brakes_LateOversight_HoldsNewSharingBack() =>
        AssertBrake(With(IdentityAndDataIndicators.GovernanceLead, 2), "oversight");

    [Fact]
    public void Brakes_EarlyOversight_StaysSilent() =>
        AssertNoBrake(With(IdentityAndDataIndicators.GovernanceLead, 8), "oversight");

    [Fact]
    public void Brakes_MassOptOut_AsksToExplainAgain() =>
        AssertBrake(With(IdentityAndDataIndicators.ObjectionRate, 6), "explain-again");

    [Fact]
    public void Brakes_FewObjections_StaysSilent() =>
        AssertNoBrake(With(IdentityAndDataIndicators.ObjectionRate, 3), "explain-again");

    [Fact]
    public void Observed_SanctionsWithoutTransparency_IsWeightedMeanOfGaps() =>
        AssertNeed(
            Profile(OrganisationKind.Department)
                .With(IdentityAndDataIndicators.AccessLogCoverage, 0)
                .With(IdentityAndDataIndicators.GovernanceLead, 3)
                .With(IdentityAndDataIndicators.CitizenDataTrust, 60)
                .With(IdentityAndDataIndicators.ImproperAccessSanctioned, true),
            // (3 x 1 + 2 x 0.75 + 2 x 0.25 + 2 x 0) / 9 = 5 / 9; weight 9 of 14 answered
            observed: 5.0 / 9,
            coverage: 9.0 / 14);
}
