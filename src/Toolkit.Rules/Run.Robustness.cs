using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <content>What the room of robustness starts from.</content>
internal sealed partial class Run
{
    internal RobustnessCase ToRobustnessCase(IReadOnlyList<Indicator> indicators)
    {
        var (suppressed, ranked) = (Suppressed(), new RankedApproach[_outcomes.Length]);
        var count = Plan.Order.Sort(Input, suppressed, ranked);
        return new RobustnessCase(
            Plan.RuleSet, Plan.Order, Profile, _outcomes, [.. ranked.Take(count).Select(item => item.Position)], suppressed, indicators);
    }
}
