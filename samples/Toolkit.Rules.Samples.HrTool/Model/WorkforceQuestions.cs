using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Model;

/// <summary>The questions that HR records, or the people who keep them, can answer: findings 5 to 7.</summary>
internal static class WorkforceQuestions
{
    internal static IReadOnlyList<(Finding Finding, Indicator Indicator)> All { get; } =
    [
        .. DigitalWorkforceIndicators.All.Select(indicator => (Finding.DigitalWorkforce, indicator)),
        .. LeadershipCadreIndicators.All.Select(indicator => (Finding.LeadershipCadre, indicator)),
        .. LeaderEngagementIndicators.All.Select(indicator => (Finding.LeaderEngagement, indicator)),
    ];

    internal static bool Cover(Finding finding) => finding >= Finding.DigitalWorkforce;

    internal static Indicator? Find(string key) => All.Select(question => question.Indicator).FirstOrDefault(indicator => indicator.Key == key);
}
