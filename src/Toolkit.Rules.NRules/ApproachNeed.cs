using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;
using RuleSet = Toolkit.Rules.Evaluation.RuleSet;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The evidence of one approach with its figures, as it stands in the expression of its rule. The text names every indicator, so that the rule model
/// can be read wherever an expression is printed.
/// </summary>
internal sealed class ApproachNeed(RuleSet rules, int position)
{
    /// <summary>How many pieces of evidence there are.</summary>
    internal int Count => rules.Rules[position].Evidence.Count;

    /// <summary>The evidence, one line for each piece.</summary>
    internal IEnumerable<string> Lines => rules.Rules[position].Evidence.Select(Line);

    public Need Of(OrganisationFact organisation) =>
        new(organisation, rules.Rules[position].Descriptor, rules.Decide(organisation.Profile, position));

    public override string ToString() => $"mean({string.Join("; ", Lines)})";

    private static string Line(Evidence evidence) => string.Format(
        CultureInfo.InvariantCulture,
        "{0} {1} target {2} trigger {3} worst {4} weight {5}",
        evidence.Indicator.Kind == IndicatorKind.YesNo ? "no" : evidence.Indicator.Direction == Direction.LowerIsBetter ? "above" : "below",
        evidence.Indicator.Key,
        evidence.Target.Value,
        evidence.Trigger.Value,
        evidence.Worst.Value,
        evidence.Weight.Value);
}
