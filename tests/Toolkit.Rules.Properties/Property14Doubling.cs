using FsCheck.Xunit;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties;

/// <summary>An organisation with twice the people, projects, systems and contracts needs what the one of half its size needs.</summary>
[Generated(typeof(RecordArbitraries))]
public sealed class Property14Doubling
{
    private const double Tolerance = 0.02;

    /// <summary>
    /// Twice the people give depth, so this need really falls; and pay is compared in the grades that have enough people of both kinds, which more
    /// grades have then. Both answers are left out.
    /// </summary>
    private static readonly Indicator[] NoShares = [LeadershipCadreIndicators.CriticalSkillsWithoutDepth, LeadershipCadreIndicators.ExpertPayParity];

    private static readonly RecommendationEngine Engine = RecommendationEngine.Create(options =>
    {
        options.ExchangeRates["GBP"] = 1.25;
        options.PlaceDraws = 0;
    });

    [Property]
    public void Need_EveryRecordTwice_IsTheSame(Choice choice)
    {
        var dice = choice.Dice();
        var people = RecordDraw.Case(dice, mayContradict: false);
        var (portfolio, estate) = (ThingDraw.Portfolio(dice, mayContradict: false), ThingDraw.Estate(dice, mayContradict: false));

        ComputedAnswers[] once = [people.Compute(), Portfolio(portfolio), Estate(estate, times: 1)];
        ComputedAnswers[] twice = [people.Doubled.Compute(), Portfolio([.. portfolio, .. portfolio]), Estate([.. estate, .. estate], times: 2)];
        // Of groups that were too small to be told of, or to ask about, something may be said now: that is no count.
        var asked = once.SelectMany(answers => answers.Computed).Select(answer => answer.Indicator).Except(NoShares).ToHashSet();

        var (before, after) = (Needs(Profile(once, asked)), Needs(Profile(twice, asked)));
        Assert.All(before, need => Assert.True(Math.Abs(need.Value - after[need.Key]) <= Tolerance, $"{need.Key}: {need.Value} and {after[need.Key]}"));
    }

    private static ComputedAnswers Portfolio(IEnumerable<Action<PortfolioRecords>> steps)
    {
        var set = new PortfolioRecords("Records", RecordDraw.AsOf, new PortfolioOptions { LargeProject = 5_000 });
        foreach (var step in steps)
            step(set);
        return set.Compute();
    }

    private static ComputedAnswers Estate(IEnumerable<Action<EstateRecords>> steps, int times)
    {
        var set = new EstateRecords("Records", RecordDraw.AsOf, ThingDraw.Estate(times));
        foreach (var step in steps)
            step(set);
        return set.Compute();
    }

    private static OrganisationProfile Profile(IEnumerable<ComputedAnswers> computed, HashSet<Indicator> asked)
    {
        var builder = RecordCase.Organisation.ToBuilder();
        foreach (var answer in computed.SelectMany(answers => answers.Computed).Where(answer => asked.Contains(answer.Indicator)))
            builder.With(answer.Indicator, Answer.OfNumber(answer.Value!.Value));
        return builder.Build();
    }

    private static Dictionary<string, double> Needs(OrganisationProfile profile) =>
        Verdict.AllOf(Engine.Recommend(profile)).Where(entry => entry.Value.Need.Value is not null)
            .ToDictionary(entry => entry.Key, entry => entry.Value.Need.Value!.Value, StringComparer.Ordinal);
}
