using System.Linq.Expressions;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The rule definitions, as NRules sees them.</summary>
public sealed class ToolkitRuleRepositoryTests
{
    private static readonly IRuleDefinition[] Rules = [.. new ToolkitRuleRepository().GetRuleSets().Single().Rules];

    public static TheoryData<string> Ids => [.. ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id)];

    [Fact]
    public void GetRuleSets_OfTheCatalogue_HaveOneRulePerApproach()
    {
        Assert.Equal("Toolkit.Rules", Assert.Single(new ToolkitRuleRepository().GetRuleSets()).Name);
        Assert.Equal(21, Rules.Length);
        Assert.Equal(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id), Rules.Select(rule => rule.Name));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_OfAnApproach_CarriesItsDescriptor(string id)
    {
        var (approach, rule) = (Approach(id), Rule(id));

        Assert.Equal(approach.Title, rule.Description);
        Assert.Equal(["Toolkit.Rules", approach.Finding.ToString()], rule.Tags);
        Assert.Equal(id, rule.Properties[ToolkitRuleProperties.Id]);
        Assert.Equal(approach.Title, rule.Properties[ToolkitRuleProperties.Title]);
        Assert.Equal(approach.Finding, rule.Properties[ToolkitRuleProperties.Finding]);
        Assert.Equal(approach.MonthsToFirstEffect.Value, rule.Properties[ToolkitRuleProperties.MonthsToFirstEffect]);
        Assert.Equal(approach.HelpLink, rule.Properties[ToolkitRuleProperties.HelpLink]);
        Assert.Equal(approach.Since, rule.Properties[ToolkitRuleProperties.Since]);
        Assert.Equal(approach.Requires, rule.Properties[ToolkitRuleProperties.Requires]);
        Assert.Equal(approach.HelpedBy, rule.Properties[ToolkitRuleProperties.HelpedBy]);
        var effort = Assert.IsAssignableFrom<IReadOnlyDictionary<OrganisationKind, EffortSize>>(rule.Properties[ToolkitRuleProperties.Effort]);
        var lever = Assert.IsAssignableFrom<IReadOnlyDictionary<OrganisationKind, Lever>>(rule.Properties[ToolkitRuleProperties.Lever]);
        Assert.All(Enum.GetValues<OrganisationKind>(), kind =>
        {
            Assert.Equal(approach.EffortFor(kind), effort[kind]);
            Assert.Equal(approach.LeverFor(kind), lever[kind]);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Priority_OfAnApproach_IsAboveThatOfWhatRequiresIt(string id)
    {
        Assert.True(Rule(id).Priority > 0, "A host's rules of the default priority must come after.");
        Assert.All(Approach(id).Requires, required => Assert.True(Rule(required).Priority > Rule(id).Priority, $"{required} before {id}"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void LeftHandSide_OfAnApproach_MatchesTheOrganisationAndLetsTheNeed(string id)
    {
        var rule = Rule(id);
        var organisation = Assert.IsType<PatternElement>(rule.LeftHandSide.ChildElements[0]);
        var need = Assert.IsType<PatternElement>(rule.LeftHandSide.ChildElements[1]);

        Assert.Equal(2, rule.LeftHandSide.ChildElements.Count);
        Assert.Equal(typeof(OrganisationFact), organisation.ValueType);
        Assert.Null(organisation.Source);
        Assert.Equal(
            Enum.GetValues<OrganisationKind>().Count(kind => Approach(id).LeverFor(kind) == Lever.None)
                + Enum.GetValues<OrganisationKind>().Select(Approach(id).FloorFor).Where(floor => floor is not null).Distinct().Count(),
            organisation.Expressions.Count);
        Assert.Equal(typeof(Need), need.ValueType);
        Assert.IsType<BindingElement>(need.Source);
        Assert.Empty(need.Expressions);
        Assert.Single(rule.FilterGroup.Filters);
        Assert.Single(rule.RightHandSide.Actions);
        // None of them hides a conjunction that could be shared in parts.
        Assert.All(organisation.Expressions, condition => Assert.NotEqual(ExpressionType.AndAlso, condition.Expression.Body.NodeType));
    }

    // The promise of the package to whoever reads rules: the figures stand in the model, wherever it is printed.
    [Theory]
    [MemberData(nameof(Ids))]
    public void Expression_OfTheNeed_NamesEveryFigure(string id)
    {
        var need = (PatternElement)Rule(id).LeftHandSide.ChildElements[1];
        var printed = Assert.IsType<BindingElement>(need.Source).Expression.ToString();

        foreach (var piece in ApproachCatalogue.Default.Rules.Single(rule => rule.Descriptor.Id == id).Definition.Evidence)
            Assert.Contains(FormattableString.Invariant(
                $" {piece.Indicator.Key} target {piece.Target.Value} trigger {piece.Trigger.Value} worst {piece.Worst.Value} weight {piece.Weight.Value}"), printed);
    }

    [Fact]
    public void Expression_UnderFiguresOfTheHost_NamesThose()
    {
        var options = new RecommendationOptions { OutcomeThreshold = 0.4 };
        options.EvidenceOverrides["digital-vacancy-rate"] = new EvidenceOverride { Trigger = 12.5, Weight = 4 };

        var text = RuleText.Of(new ToolkitRuleRepository(options).GetRuleSets().Single().Rules.Single(rule => rule.Name == "DLT501"));

        Assert.Contains("above digital-vacancy-rate target 5 trigger 12.5 worst 40 weight 4", text);
        Assert.Contains("threshold: 0.4", text);
    }

    [Fact]
    public void Conditions_OfTheCompiledRules_AreShared()
    {
        var graph = new RuleCompiler().Compile(Rules).GetSchema();
        var conditions = Rules.Sum(rule => ((PatternElement)rule.LeftHandSide.ChildElements[0]).Expressions.Count);
        var selections = graph.Nodes.Count(node => node.NodeType == NodeType.Selection);

        Assert.InRange(selections, 1, conditions - 1);
        Assert.Equal(21, graph.Nodes.Count(node => node.NodeType == NodeType.Binding));
        Assert.Equal(21, graph.Nodes.Count(node => node.NodeType == NodeType.Rule));
    }

    // A join compares every fact with every other: with many organisations in a session it would cost their number squared.
    [Fact]
    public void Network_OfTheCompiledRules_HasNoJoinOfFactsAndNoAggregate()
    {
        var nodes = new RuleCompiler().Compile(Rules).GetSchema().Nodes;

        Assert.DoesNotContain(nodes, node => node.NodeType is NodeType.Aggregate or NodeType.Exists or NodeType.Not);
        Assert.All(nodes.Where(node => node.NodeType == NodeType.Join), join => Assert.Empty(join.Expressions));
        Assert.Equal([typeof(OrganisationFact)], nodes.Where(node => node.NodeType == NodeType.Type).Select(node => node.OutputType));
    }

    [Fact]
    public void GetRuleSets_DisabledRule_IsNotAmongThem()
    {
        var options = new RecommendationOptions();
        options.DisabledRules.Add("DLT103");

        var names = new ToolkitRuleRepository(options).GetRuleSets().Single().Rules.Select(rule => rule.Name);

        Assert.Equal(Rules.Select(rule => rule.Name).Where(name => name != "DLT103"), names);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void Recommendation_Suppressed_ComesAfterTheLastDay(int days, bool expected)
    {
        var options = new RecommendationOptions();
        var profile = BothEngines.Bundled("united-kingdom-2025");
        options.Decisions.Add(Decision.SuppressForAll("DLT301", "agreed with the treasury", "the board", profile.AsOf.AddDays(-days)));
        var repository = new ToolkitRuleRepository(options);
        var session = new RuleCompiler().Compile(repository.GetRuleSets()).CreateSession();

        session.Insert(profile.ToFact());
        session.Fire();

        Assert.Equal(expected, session.Query<Need>().Any(fact => fact.ApproachId == "DLT301"));
        Assert.Contains(session.Query<Need>(), fact => fact.ApproachId == "DLT302");
    }

    private static ApproachDescriptor Approach(string id) => ApproachCatalogue.Default.Descriptors.Single(approach => approach.Id == id);

    private static IRuleDefinition Rule(string id) => Rules.Single(rule => rule.Name == id);
}
