using NRules.Fluent;
using NRules.RuleModel;
using Toolkit.Rules.Benchmarks.HandWritten;

namespace Toolkit.Rules.Benchmarks.PlainNRules;

/// <summary>The 21 rules as plain NRules rules.</summary>
internal static class PlainRules
{
    internal static IEnumerable<IRuleDefinition> Definitions() => new RuleDefinitionFactory().Create(
    [
        new PlainRule("DLT101", StrategyRules.DLT101), new PlainRule("DLT102", StrategyRules.DLT102), new PlainRule("DLT103", StrategyRules.DLT103),
        new PlainRule("DLT201", IdentityAndDataRules.DLT201), new PlainRule("DLT202", IdentityAndDataRules.DLT202), new PlainRule("DLT203", IdentityAndDataRules.DLT203),
        new PlainRule("DLT301", CapitalInvestmentRules.DLT301), new PlainRule("DLT302", CapitalInvestmentRules.DLT302), new PlainRule("DLT303", CapitalInvestmentRules.DLT303),
        new PlainRule("DLT401", FinanceAndGovernanceRules.DLT401), new PlainRule("DLT402", FinanceAndGovernanceRules.DLT402), new PlainRule("DLT403", FinanceAndGovernanceRules.DLT403),
        new PlainRule("DLT501", DigitalWorkforceRules.DLT501), new PlainRule("DLT502", DigitalWorkforceRules.DLT502), new PlainRule("DLT503", DigitalWorkforceRules.DLT503),
        new PlainRule("DLT601", LeadershipCadreRules.DLT601), new PlainRule("DLT602", LeadershipCadreRules.DLT602), new PlainRule("DLT603", LeadershipCadreRules.DLT603),
        new PlainRule("DLT701", LeaderEngagementRules.DLT701), new PlainRule("DLT702", LeaderEngagementRules.DLT702), new PlainRule("DLT703", LeaderEngagementRules.DLT703),
    ]);
}
