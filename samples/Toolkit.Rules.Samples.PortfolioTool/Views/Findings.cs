using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Samples.Views;

/// <summary>The questions by the finding they belong to.</summary>
internal static class Findings
{
    internal static IReadOnlyList<(Finding Finding, IReadOnlyList<Indicator> Questions)> All { get; } =
    [
        (Finding.EffectiveStrategies, StrategyIndicators.All),
        (Finding.IdentityAndData, IdentityAndDataIndicators.All),
        (Finding.CapitalInvestment, CapitalInvestmentIndicators.All),
        (Finding.FinanceAndGovernance, FinanceAndGovernanceIndicators.All),
        (Finding.DigitalWorkforce, DigitalWorkforceIndicators.All),
        (Finding.LeadershipCadre, LeadershipCadreIndicators.All),
        (Finding.LeaderEngagement, LeaderEngagementIndicators.All),
    ];

    internal static string Title(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)finding} {TextCatalogue.English.Phrase($"finding.{(int)finding}")}");
}
