using NRules.RuleModel;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>One session, several organisations, many changes: after each, the facts are what the built-in engine recommends.</summary>
public sealed class UpdateSequenceTests
{
    private static readonly string[] Organisations = ["a", "b", "c", "d", "e"];

    // Seed 0 sets nothing; the others are hosts with overrides, suppressions, disabled rules and rules of their own.
    [Theory]
    [InlineData(0, 1_000)]
    [InlineData(1, 60)]
    [InlineData(2, 60)]
    [InlineData(3, 60)]
    [InlineData(4, 60)]
    [InlineData(5, 60)]
    public void Facts_AfterEachOfManyRandomSteps_AreWhatTheBuiltInEngineRecommends(int seed, int steps)
    {
        var situation = seed == 0 ? Situation.Draw(seed) with { Setting = new EngineSetting(), HostRules = [] } : Situation.Draw(seed);
        var session = new LongLivedSession(situation.Configure);
        var dice = new Dice(seed);
        var seen = new HashSet<int>();
        for (var step = 0; step < steps; step++)
        {
            var changes = dice.Chance(20) ? dice.Between(2, 4) : 1;
            for (var change = 0; change < changes; change++)
                Change(session, dice, situation.Figures, dice.OneOf(Organisations));
            seen.Add(session.AssertFacts($"seed {seed}, step {step}"));
        }
        Assert.True(seen.Count > 10, "Hardly anything changed.");

        foreach (var organisation in Organisations.Where(session.Has))
            session.Retract(organisation);
        session.Session.Fire();
        Assert.Empty(session.Session.Query<object>());
    }

    [Fact]
    public void Facts_OfManyOrganisationsInOneSession_AreWhatTheBuiltInEngineRecommends()
    {
        var session = new LongLivedSession(_ => { });
        for (var seed = 0; seed < 400; seed++)
            session.Put(LongLivedSession.Profile("organisation-" + seed, Situation.Draw(seed).Survey));

        Assert.True(session.AssertFacts("inserted") > 1_000);
    }

    [Fact]
    public void Update_SameAnswers_FiresNoRule()
    {
        var session = new LongLivedSession(_ => { });
        session.Put(BothEngines.Bundled("fictional-full"));
        session.Put(BothEngines.Bundled("united-kingdom-2025"));
        Assert.True(session.AssertFacts("inserted") > 5);

        session.Put(BothEngines.Bundled("united-kingdom-2025"));
        Assert.Equal(0, session.Session.Fire());
        session.AssertFacts("updated");
    }

    // A rule of a host may look at any answer through a need, so every need follows its organisation.
    [Fact]
    public void Update_OneAnswer_ReachesEveryNeedOfTheOrganisationAndNoOther()
    {
        var session = new LongLivedSession(_ => { });
        var profile = BothEngines.Bundled("united-kingdom-2025");
        session.Put(profile);
        session.Put(BothEngines.Bundled("fictional-full"));
        session.AssertFacts("inserted");
        var fired = new List<string>();
        session.Session.Events.RuleFiredEvent += (_, rule) =>
            fired.Add(rule.Rule.Name + " " + rule.Match.Facts.Select(fact => fact.Value).OfType<OrganisationFact>().Single().Id);

        session.Put(profile.With(CapitalInvestmentIndicators.ParallelRunMonths, 20));
        session.AssertFacts("updated");

        var approaches = Approaches.ApproachCatalogue.Default.Descriptors.Where(approach => approach.AppliesTo(profile.Organisation));
        Assert.Equal(approaches.Select(approach => approach.Id + " " + profile.Organisation.Id), fired.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Facts_EqualRecommendationsOfApproachesAndOrganisations_DoNotCollide()
    {
        var session = new LongLivedSession(_ => { });
        var worst = new Survey(OrganisationKind.Government, "USD", [], Situation.Draw(0).Survey.Priorities.Clear());
        var figures = new Figures(Approaches.ApproachCatalogue.Default, new EngineSetting());
        foreach (var indicator in figures.Indicators.Where(figures.IsEvidence))
            worst = worst.With(figures.AtWorst(indicator));
        foreach (var organisation in Organisations)
            session.Put(LongLivedSession.Profile(organisation, worst));

        var count = session.AssertFacts("inserted");

        var facts = session.Session.Query<Need>().ToList();
        var everywhere = Approaches.ApproachCatalogue.Default.Descriptors.Count(approach => approach.LeverFor(OrganisationKind.Government) != Rules.Lever.None);
        Assert.Equal(Organisations.Length * everywhere, count);
        Assert.Equal([(1.0, 1.0, 1.0)], facts.Select(fact => (fact.Value, fact.Low, fact.High)).Distinct());
        Assert.Equal(count, facts.Select(fact => ((IIdentityProvider)fact).GetIdentity()).Distinct().Count());
    }

    [Fact]
    public void Insert_OrganisationThatIsThere_IsRefused()
    {
        var session = new LongLivedSession(_ => { });
        var profile = BothEngines.Bundled("gtmi-cambodia-2022");
        session.Put(profile);

        Assert.Throws<ArgumentException>(() => session.Session.Insert(profile.ToFact()));
        Assert.Throws<ArgumentException>(() => session.Session.Update(BothEngines.Bundled("fictional-full").ToFact()));
        Assert.Throws<ArgumentException>(() => session.Session.Retract(BothEngines.Bundled("fictional-full").ToFact()));
        session.AssertFacts("refused");
    }

    private static void Change(LongLivedSession session, Dice dice, Figures figures, string organisation)
    {
        if (!session.Has(organisation) || dice.Chance(25))
            session.Put(LongLivedSession.Profile(organisation, SurveyDraw.One(dice, figures), dice.Between(-1, 1)));
        else if (dice.Chance(15))
            session.Retract(organisation);
        else if (dice.Chance(15))
            session.Put(LongLivedSession.Profile(organisation, SurveyDraw.One(dice, figures) with { Kind = dice.OneOf(Enum.GetValues<OrganisationKind>()) }));
        else
            session.Put(SomeAnswers(session[organisation], dice, figures));
    }

    private static OrganisationProfile SomeAnswers(OrganisationProfile profile, Dice dice, Figures figures)
    {
        var builder = profile.ToBuilder();
        foreach (var indicator in dice.Few(figures.Indicators, 8))
            if (dice.Chance(25))
                builder.Without(indicator);
            else
                SurveyDraw.Answer(dice, figures, indicator).AddTo(builder, profile.Organisation.Currency);
        return builder.Build();
    }
}
