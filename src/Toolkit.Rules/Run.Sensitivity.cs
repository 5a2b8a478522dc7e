using Toolkit.Rules.Analysis;

namespace Toolkit.Rules;

/// <content>Why the order is as it is.</content>
internal sealed partial class Run
{
    internal OrderExplanation ExplainOrder() => new OrderExplainer(Plan.RuleSet, Plan.Order, Profile, Input, Suppressed()).Explain();
}
