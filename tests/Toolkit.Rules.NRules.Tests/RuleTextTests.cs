using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests;
using Toolkit.Rules.Tests.Docs;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>The printed rules: what the pages and the console show is what a session is compiled from.</summary>
public sealed class RuleTextTests
{
    private static readonly IRuleDefinition[] Rules = [.. new ToolkitRuleRepository().GetRuleSets().Single().Rules];

    public static TheoryData<string> Ids => [.. ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Of_AnApproach_NamesWhatTheRuleRestsOn(string id)
    {
        var rule = ApproachCatalogue.Default.Rules.Single(found => found.Descriptor.Id == id);
        var (approach, text) = (rule.Descriptor, Printed(id));

        Assert.All(rule.Definition.Evidence, piece => Assert.Contains($" {piece.Indicator.Key} target ", text));
        Assert.All(rule.Definition.Preconditions, brake => Assert.Contains($"{brake.Id} when {brake.When}", text));
        Assert.All(approach.Links, link => Assert.Contains(link.Id, text));
        Assert.All(Enum.GetValues<OrganisationKind>().Where(kind => approach.LeverFor(kind) == Lever.None), kind =>
            Assert.Contains($"where organisation.Kind != {kind}\n", text));
        Assert.All(Enum.GetValues<OrganisationKind>().Where(kind => approach.FloorFor(kind) is not null), kind =>
            Assert.Matches($@"where \(?.*organisation\.Kind != {kind}.* \|\| organisation\.Reaches\({approach.FloorFor(kind)}\)\n", text));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_OfAnApproach_ShowsItsRule(string id)
    {
        var page = Repository.Read("docs", "approaches", id + ".md");

        Snapshot.Matches(GeneratedBlock.Replace(page, "nrules", Fenced(id)), "docs", "approaches", id + ".md");
    }

    [Fact]
    public void Page_OfNRules_ShowsARule()
    {
        var page = Repository.Read("docs", "nrules.md");

        Snapshot.Matches(GeneratedBlock.Replace(page, "rule", Fenced("DLT501")), "docs", "nrules.md");
    }

    // The console is native code, which a rule engine that compiles expressions is not: it prints a copy.
    [Fact]
    public void Copy_OfTheConsole_IsThePrintedModel() =>
        Snapshot.Matches(string.Join("\n", Rules.Select(RuleText.Of)), "samples", "Toolkit.Rules.Samples.Console", "nrules.txt");

    [Fact]
    public void Of_ARuleOfAHost_IsWrittenAsItsAuthorWouldReadIt()
    {
        var repository = new RuleRepository();
        repository.Load(rules => rules.From(typeof(OwnRule)).PrivateTypes().NestedTypes());

        var text = RuleText.Of(repository.GetRuleSets().Single().Rules.Single());

        Assert.Equal(
            """
            rule Own rule
                priority 0; tags 
            when
                organisation: OrganisationFact
                    where organisation.Kind == Agency
                    where organisation.Number(DigitalWorkforceIndicators.VacancyRate) > 20.5
                need: Need
                    where need.IsRecommended && (need.Value >= 0.5 || need.Lever == Influence)
                    where need.Organisation.Id == organisation.Id
                not
                    String
            then
                yield need.ToString()

            """,
            text);
    }

    private static string Printed(string id) => RuleText.Of(Rules.Single(rule => rule.Name == id));

    private static string Fenced(string id) => $"```\n{Printed(id)}```";

    [Name("Own rule")]
    private sealed class OwnRule : Rule
    {
        private readonly double _limit = 20.5;

        public override void Define()
        {
            OrganisationFact organisation = null!;
            Need need = null!;
            var limit = _limit;

            When()
                .Match(() => organisation, one => one.Kind == OrganisationKind.Agency, one => one.Number(DigitalWorkforceIndicators.VacancyRate) > limit)
                .Match(() => need,
                    found => found.IsRecommended && (found.Value >= 0.5 || found.Lever == Lever.Influence),
                    found => found.Organisation.Id == organisation.Id)
                .Not<string>();
            Then()
                .Yield(_ => need.ToString());
        }
    }
}
