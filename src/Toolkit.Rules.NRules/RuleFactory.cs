using NRules.RuleModel;
using NRules.RuleModel.Builders;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using RuleBuilder = NRules.RuleModel.Builders.RuleBuilder;

namespace Toolkit.Rules.NRules;

/// <summary>Carries a set of rules into the canonical rule model.</summary>
internal sealed class RuleFactory(Evaluation.RuleSet rules)
{
    private readonly Dictionary<string, int> _priorities = Priorities.Of([.. rules.Rules.Select(rule => rule.Descriptor)]);

    /// <summary>One rule per approach that can answer: it yields a recommendation.</summary>
    /// <param name="decisions">The decisions of the host for all organisations; one that ended before the date of a profile has no effect.</param>
    internal IRuleDefinition[] Recommending(IReadOnlyCollection<Decision> decisions) =>
        [.. Sound.Select(rule => Recommending(rule, decisions.FirstOrDefault(decision => decision.Approach == rule.Descriptor.Id)))];

    /// <summary>The counterparts, for whoever needs the figures of what is not recommended too: they share all nodes but the last.</summary>
    internal IRuleDefinition[] Reporting() => [.. Sound.Select(Reporting)];

    private IEnumerable<CompiledRule> Sound => rules.Rules.Where(rule => rule.Fault is null);

    private IRuleDefinition Recommending(CompiledRule rule, Decision? withheldBy)
    {
        var builder = Begin(rule, "");
        var organisation = MatchOrganisation(builder, rule.Descriptor);
        if (withheldBy is { Until: { } until })
            organisation.Condition(RuleConditions.IsAfter(until));
        var assessment = MatchAssessment(builder, rule.Descriptor.Id);
        assessment.Condition(RuleConditions.IsNeeded(rules.OutcomeThreshold));
        assessment.Condition(RuleConditions.IsRecommended());
        builder.RightHandSide().Action(RuleConditions.YieldRecommendation(rule.Descriptor));
        return builder.Build();
    }

    private IRuleDefinition Reporting(CompiledRule rule)
    {
        var builder = Begin(rule, " (not recommended)");
        MatchOrganisation(builder, rule.Descriptor);
        MatchAssessment(builder, rule.Descriptor.Id).Condition(RuleConditions.IsNotRecommended());
        builder.RightHandSide().Action(RuleConditions.YieldOutcome(rule.Descriptor.Id));
        return builder.Build();
    }

    private RuleBuilder Begin(CompiledRule rule, string suffix)
    {
        var approach = rule.Descriptor;
        var builder = new RuleBuilder();
        builder.Name(approach.Id + suffix);
        builder.Description(approach.Title);
        builder.Tags(["Toolkit.Rules", approach.Finding.ToString()]);
        builder.Priority(_priorities[approach.Id]);
        builder.Properties(ToolkitRuleProperties.Of(approach));
        // An update that changes nothing a fact says must not reach the rules of a host.
        builder.Filters().Filter(FilterType.KeyChange, RuleConditions.KindKey());
        builder.Filters().Filter(FilterType.KeyChange, RuleConditions.OutcomeKey());
        return builder;
    }

    private static PatternBuilder MatchOrganisation(RuleBuilder builder, ApproachDescriptor approach)
    {
        var organisation = builder.LeftHandSide().Pattern(typeof(OrganisationFact), "organisation");
        for (var kind = default(OrganisationKind); (int)kind < OrganisationKinds.Keys.Count; kind++)
            if (approach.LeverFor(kind) == Lever.None)
                organisation.Condition(RuleConditions.IsNot(kind));
            else if (approach.FloorFor(kind) is { } floor)
                organisation.Condition(RuleConditions.IsNotBelow(kind, floor));
        return organisation;
    }

    // assessment ← Project ← evidence ← Collect ← piece
    private PatternBuilder MatchAssessment(RuleBuilder builder, string approachId)
    {
        var assessment = builder.LeftHandSide().Pattern(typeof(GradedNeed), "assessment");
        var projection = assessment.Aggregate();
        projection.Project(RuleConditions.Assess(rules.OutcomeThreshold));
        var collection = projection.Pattern(typeof(IEnumerable<EvidenceFact>), "evidence").Aggregate();
        collection.Collect();
        var piece = collection.Pattern(typeof(EvidenceFact), "piece");
        piece.Condition(RuleConditions.Applies());
        piece.Condition(RuleConditions.BelongsTo(approachId));
        piece.Condition(RuleConditions.BelongsToOrganisation());
        return assessment;
    }
}
