using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using RuleBuilder = NRules.RuleModel.Builders.RuleBuilder;

namespace Toolkit.Rules.NRules;

/// <summary>Carries a set of rules into the canonical rule model: match the organisation, let the need be the mean of its evidence, yield it.</summary>
/// <param name="rules">The rules.</param>
/// <param name="own">The ids of approaches whose rule a host wrote as a plain rule; null for none.</param>
internal sealed class RuleFactory(Evaluation.RuleSet rules, ISet<string>? own = null)
{
    private readonly Dictionary<string, int> _priorities = Priorities.Of([.. rules.Rules.Select(rule => rule.Descriptor)]);

    /// <summary>One rule for each approach that can answer: it yields a need, which other rules can match.</summary>
    /// <param name="decisions">The decisions of the host for all organisations; one that ended before the date of a profile has no effect.</param>
    internal IRuleDefinition[] Yielding(IReadOnlyCollection<Decision> decisions) => Definitions((builder, rule) =>
    {
        // An update that changes nothing an organisation says must not reach the rules of a host.
        builder.Filters().Filter(FilterType.KeyChange, RuleExpressions.Content());
        builder.RightHandSide().Action(RuleExpressions.YieldNeed());
        return decisions.FirstOrDefault(decision => decision.Approach == rule.Descriptor.Id);
    });

    /// <summary>
    /// The same rules for a session in which no other rule matches a need: it is handed to whoever asked, which takes half the time. The engine applies
    /// decisions itself: it has to know the outcomes of what it withholds.
    /// </summary>
    internal IRuleDefinition[] Reporting() => Definitions((builder, _) =>
    {
        builder.RightHandSide().Action(RuleExpressions.ReportNeed());
        return null;
    });

    private IRuleDefinition[] Definitions(Func<RuleBuilder, CompiledRule, Decision?> finish) =>
        [.. Enumerable.Range(0, rules.Rules.Count)
            .Where(position => rules.Rules[position].Fault is null && own?.Contains(rules.Rules[position].Descriptor.Id) != true)
            .Select(position => Definition(position, finish))];

    private IRuleDefinition Definition(int position, Func<RuleBuilder, CompiledRule, Decision?> finish)
    {
        var rule = rules.Rules[position];
        var builder = new RuleBuilder();
        builder.Name(rule.Descriptor.Id);
        builder.Description(rule.Descriptor.Title);
        builder.Tags(["Toolkit.Rules", rule.Descriptor.Finding.ToString()]);
        builder.Priority(_priorities[rule.Descriptor.Id]);
        builder.Properties(ToolkitRuleProperties.Of(rule, rules.OutcomeThreshold));
        MatchOrganisation(builder, rule.Descriptor, finish(builder, rule)?.Until);
        LetNeed(builder, new ApproachNeed(rules, position));
        return builder.Build();
    }

    private static void MatchOrganisation(RuleBuilder builder, ApproachDescriptor approach, DateTime? lastDay)
    {
        var organisation = builder.LeftHandSide().Pattern(typeof(OrganisationFact), "organisation");
        OrganisationKind[] kinds = [.. Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind => (OrganisationKind)kind)];
        foreach (var kind in kinds.Where(kind => approach.LeverFor(kind) == Lever.None))
            organisation.Condition(RuleExpressions.IsNot(kind));
        foreach (var held in kinds.Where(kind => approach.LeverFor(kind) != Lever.None).GroupBy(approach.FloorFor))
            if (held.Key is { } floor)
                organisation.Condition(RuleExpressions.Reaches(held, floor));
        if (lastDay is { } day)
            organisation.Condition(RuleExpressions.IsAfter(day));
    }

    private static void LetNeed(RuleBuilder builder, ApproachNeed evidence) =>
        builder.LeftHandSide().Pattern(typeof(Need), "need").Binding().BindingExpression(RuleExpressions.Need(evidence));
}
