using System.Linq.Expressions;
using NRules.RuleModel;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;
using RuleBuilder = Toolkit.Rules.Rules.RuleBuilder;

namespace Toolkit.Rules.NRules;

/// <summary>The rule of an approach that a host wrote as a plain NRules rule, as the engine knows one: what explains, prices and plans it.</summary>
internal sealed class OwnApproach(ApproachAttribute facts, IReadOnlyList<Evidence> evidence) : ApproachRule
{
    /// <summary>Reads an approach off the rule that was written for it.</summary>
    /// <param name="facts">The attribute of the rule.</param>
    /// <param name="definition">The rule.</param>
    /// <exception cref="InvalidOperationException">The rule does not yield what an organisation needs, or its figures depend on facts.</exception>
    internal static OwnApproach From(ApproachAttribute facts, IRuleDefinition definition)
    {
        var finder = new NeedsFinder();
        foreach (var action in definition.RightHandSide.Actions)
            finder.Visit(action.Expression);
        var collect = finder.Found ?? throw new InvalidOperationException($"{definition.Name} yields no OrganisationFact.Needs with its evidence.");
        try
        {
            return new OwnApproach(facts, ((Func<NeedEvidence, NeedEvidence>)collect.Compile())(new NeedEvidence()).Pieces);
        }
        catch (InvalidOperationException problem)
        {
            throw new InvalidOperationException($"{definition.Name}: the figures of its evidence must not depend on facts. {problem.Message}");
        }
    }

    /// <summary>An approach of which nothing is known but its evidence, in a session without an engine.</summary>
    internal static Evaluation.RuleSet RuleSetOf(string id, Func<NeedEvidence, NeedEvidence> evidence)
    {
        var facts = new ApproachAttribute(id, id, Finding.EffectiveStrategies, EffortSize.Medium);
        return RecommendationEngine.Create(options =>
        {
            options.Rules.Add(new OwnApproach(facts, evidence(new NeedEvidence()).Pieces));
            foreach (var rule in Approaches.ApproachCatalogue.Default.Descriptors)
                options.DisabledRules.Add(rule.Id);
        }).RuleSet;
    }

    protected override void Describe(DescriptorBuilder approach) => approach
        .Id(facts.Id)
        .Finding(facts.Finding)
        .Text(new ApproachText(facts.Title, facts.Summary ?? facts.Title))
        .Effort(facts.Effort)
        .FirstEffectAfterMonths(SourcedNumber.Judged(facts.FirstEffectAfterMonths))
        .Requires(facts.Requires)
        .HelpedBy(facts.HelpedBy)
        .Since("host");

    protected override void Define(RuleBuilder rule)
    {
        var when = rule.When();
        foreach (var piece in evidence)
            _ = piece.Indicator is Indicator<bool> question ? when.Is(question, false, piece.Weight)
                : piece.Indicator.Direction == Direction.LowerIsBetter ? when.Above(piece.Indicator, piece.Trigger, piece.Target, piece.Worst, piece.Weight)
                : when.Below(piece.Indicator, piece.Trigger, piece.Target, piece.Worst, piece.Weight);
        when.Then().Recommend();
    }

    /// <summary>Finds the evidence in the expression of a rule.</summary>
    private sealed class NeedsFinder : ExpressionVisitor
    {
        internal LambdaExpression? Found { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(OrganisationFact) && node.Method.Name == nameof(OrganisationFact.Needs))
                Found = node.Arguments[1] as LambdaExpression;
            return base.VisitMethodCall(node);
        }
    }
}
