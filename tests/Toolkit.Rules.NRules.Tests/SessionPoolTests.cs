using System.Linq.Expressions;
using NRules;
using NRules.RuleModel;
using Toolkit.Rules.Profiles;
using RuleBuilder = NRules.RuleModel.Builders.RuleBuilder;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Sessions that serve one call after another: nothing of one organisation reaches the next.</summary>
public sealed class SessionPoolTests
{
    private static readonly OrganisationProfile One = BothEngines.Bundled("united-kingdom-2025");
    private static readonly OrganisationProfile Other = BothEngines.Bundled("fictional-full");

    [Fact]
    public void Take_AfterOneWasGivenBack_IsTheSameSessionWithoutTheFactsOfBefore()
    {
        var created = 0;
        var pool = PoolOf(() => created++);

        var first = NeedsOf(pool, One);
        var second = NeedsOf(pool, Other);

        Assert.Equal(1, created);
        Assert.All(first, need => Assert.Equal(One.Organisation.Id, need.Organisation.Id));
        Assert.All(second, need => Assert.Equal(Other.Organisation.Id, need.Organisation.Id));
        Assert.NotEmpty(second);
    }

    [Fact]
    public void Take_WhileAnotherIsInUse_IsASessionOfItsOwn()
    {
        var pool = PoolOf(() => { });

        Assert.NotSame(pool.Take(), pool.Take());
    }

    // A fact that is inserted without a link outlives the organisation: the next one must not meet it.
    [Fact]
    public void Take_AfterARuleThatLeavesAFactBehind_IsANewSession()
    {
        var created = 0;
        var pool = PoolOf(() => created++, Leaving());

        for (var run = 1; run <= 3; run++)
        {
            NeedsOf(pool, One);
            Assert.Equal(run, created);
        }
    }

    private static Need[] NeedsOf(SessionPool pool, OrganisationProfile profile)
    {
        var (organisation, session) = (profile.ToFact(), pool.Take());
        session.Fire(organisation);
        Need[] needs = [.. session.Facts.OfType<Need>()];
        pool.GiveBack(session, organisation);
        return needs;
    }

    private static SessionPool PoolOf(Action created, params IRuleDefinition[] more)
    {
        var factory = new RuleCompiler().Compile([.. new ToolkitRuleRepository().GetRuleSets().Single().Rules, .. more]);
        return new SessionPool(() =>
        {
            created();
            return factory.CreateSession();
        });
    }

    private static IRuleDefinition Leaving()
    {
        Expression<Action<IContext>> leave = context => context.Insert("left behind");
        var builder = new RuleBuilder();
        builder.Name("Leaves a fact behind");
        builder.LeftHandSide().Pattern(typeof(OrganisationFact), "organisation");
        builder.RightHandSide().Action(leave);
        return builder.Build();
    }
}
