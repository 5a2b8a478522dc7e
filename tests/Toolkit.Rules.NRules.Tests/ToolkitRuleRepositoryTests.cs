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
    public void LeftHandSide_OfAnApproach_IsMadeOfSeparateConditions(string id)
    {
        var rule = Rule(id);
        var organisation = Assert.IsType<PatternElement>(rule.LeftHandSide.ChildElements[0]);
        var assessment = Assert.IsType<PatternElement>(rule.LeftHandSide.ChildElements[1]);
        var projection = Assert.IsType<AggregateElement>(assessment.Source);
        var collection = Assert.IsType<AggregateElement>(projection.Source.Source);
        var piece = collection.Source;

        Assert.Equal(2, rule.LeftHandSide.ChildElements.Count);
        Assert.Equal(Enum.GetValues<OrganisationKind>().Count(kind => Approach(id).LeverFor(kind) == Lever.None || Approach(id).FloorFor(kind) is not null), organisation.Expressions.Count);
        Assert.Equal(AggregateElement.ProjectName, projection.Name);
        Assert.Equal(AggregateElement.CollectName, collection.Name);
        Assert.Equal(typeof(EvidenceFact), piece.ValueType);
        Assert.Equal(3, piece.Expressions.Count);
        Assert.Equal(2, assessment.Expressions.Count);
        Assert.Equal(2, rule.FilterGroup.Filters.Count);
        Assert.Single(rule.RightHandSide.Actions);
        // None of them hides a conjunction that could be shared in parts.
        Assert.All(
            [.. organisation.Expressions, .. piece.Expressions, .. assessment.Expressions],
            condition => Assert.NotEqual(ExpressionType.AndAlso, condition.Expression.Body.NodeType));
    }

    [Fact]
    public void Conditions_OfTheCompiledRules_AreShared()
    {
        var graph = new RuleCompiler().Compile(Rules).GetSchema();
        var selections = graph.Nodes.Where(node => node.NodeType == NodeType.Selection).ToList();

        Assert.Single(selections, node => node.OutputType == typeof(EvidenceFact) && node.Rules.Count == 21);
        var organisationConditions = Rules.Sum(rule => ((PatternElement)rule.LeftHandSide.ChildElements[0]).Expressions.Count);
        var organisationNodes = selections.Where(node => node.OutputType == typeof(OrganisationFact)).ToList();
        Assert.NotEmpty(organisationNodes);
        Assert.True(organisationNodes.Count < organisationConditions, $"{organisationNodes.Count} nodes for {organisationConditions} conditions");
        Assert.Equal(2 * 21, graph.Nodes.Count(node => node.NodeType == NodeType.Aggregate));
    }

    [Fact]
    public void Conditions_OfTheEvaluatorsCounterparts_ShareAllNodesButTheLast()
    {
        var graph = new RuleCompiler().Compile(NRulesEvaluator.Definitions(new ToolkitRuleRepository().Rules)).GetSchema();

        Assert.Equal(2 * 21, graph.Nodes.Count(node => node.NodeType == NodeType.Rule));
        Assert.Equal(2 * 21, graph.Nodes.Count(node => node.NodeType == NodeType.Aggregate));
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

        session.InsertProfile(profile, repository);
        session.Fire();

        Assert.Equal(expected, session.Query<RecommendationFact>().Any(fact => fact.ApproachId == "DLT301"));
        Assert.Contains(session.Query<RecommendationFact>(), fact => fact.ApproachId == "DLT302");
    }

    private static ApproachDescriptor Approach(string id) => ApproachCatalogue.Default.Descriptors.Single(approach => approach.Id == id);

    private static IRuleDefinition Rule(string id) => Rules.Single(rule => rule.Name == id);
}
