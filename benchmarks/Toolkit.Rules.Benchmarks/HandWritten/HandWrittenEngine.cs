namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// The yardstick: the work of the engine as a programmer would write it by hand for these 21 approaches, every figure a constant, no
/// tables, no dictionaries, no queries. It gives the same figures; it can say nothing in words and nothing in it can be configured.
/// </summary>
internal static class HandWrittenEngine
{
    internal static HandWrittenReport Recommend(HandWrittenProfile profile)
    {
        Needs needs;
        needs.DLT101 = StrategyRules.DLT101(profile);
        needs.DLT102 = StrategyRules.DLT102(profile);
        needs.DLT103 = StrategyRules.DLT103(profile);
        needs.DLT201 = IdentityAndDataRules.DLT201(profile);
        needs.DLT202 = IdentityAndDataRules.DLT202(profile);
        needs.DLT203 = IdentityAndDataRules.DLT203(profile);
        needs.DLT301 = CapitalInvestmentRules.DLT301(profile);
        needs.DLT302 = CapitalInvestmentRules.DLT302(profile);
        needs.DLT303 = CapitalInvestmentRules.DLT303(profile);
        needs.DLT401 = FinanceAndGovernanceRules.DLT401(profile);
        needs.DLT402 = FinanceAndGovernanceRules.DLT402(profile);
        needs.DLT403 = FinanceAndGovernanceRules.DLT403(profile);
        needs.DLT501 = DigitalWorkforceRules.DLT501(profile);
        needs.DLT502 = DigitalWorkforceRules.DLT502(profile);
        needs.DLT503 = DigitalWorkforceRules.DLT503(profile);
        needs.DLT601 = LeadershipCadreRules.DLT601(profile);
        needs.DLT602 = LeadershipCadreRules.DLT602(profile);
        needs.DLT603 = LeadershipCadreRules.DLT603(profile);
        needs.DLT701 = LeaderEngagementRules.DLT701(profile);
        needs.DLT702 = LeaderEngagementRules.DLT702(profile);
        needs.DLT703 = LeaderEngagementRules.DLT703(profile);

        var report = new HandWrittenReport(profile, needs.Placed());
        StrategyRules.Place(report, profile, needs);
        IdentityAndDataRules.Place(report, profile, needs);
        CapitalInvestmentRules.Place(report, profile, needs);
        FinanceAndGovernanceRules.Place(report, profile, needs);
        DigitalWorkforceRules.Place(report, profile, needs);
        LeadershipCadreRules.Place(report, profile, needs);
        LeaderEngagementRules.Place(report, profile, needs);
        report.Number();
        return report;
    }
}
