using FsCheck.Xunit;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Planning;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>What holds of every plan, whatever is recommended, under way, done or suppressed, and whatever the capacity.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 200, QuietOnSuccess = true)]
public sealed class Property20Plans
{
    [Property]
    public void Steps_AnyPlan_StartAfterWhatTheyWaitFor(Situation situation, Choice choice)
    {
        var (plan, options) = Planned(situation, choice);
        var steps = plan.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        foreach (var step in plan.Steps.Where(step => step.Kind == PlanStepKind.Approach && !options.UnderWay.ContainsKey(step.Id)))
        {
            // The catalogue says what is required, not the plan.
            foreach (var id in situation.Catalogue.Find(step.Id)!.Requires.Where(steps.ContainsKey))
                Assert.True(steps[id].Last < step.First, $"{step.Id} starts before {id} has ended.");
            foreach (var link in step.WaitsFor.Where(link => link.Kind == PlanLinkKind.Brake))
                Assert.True(steps[link.Id].Last < step.First, $"{step.Id} starts before {link.Id} has ended.");
        }
    }

    [Property]
    public void Quarters_AnyPlan_TakeNoMoreThanTheirCapacity(Situation situation, Choice choice)
    {
        var (plan, options) = Planned(situation, choice);
        var load = new double[plan.Steps.Select(step => step.Last).Append(options.Quarters).Max()];
        foreach (var step in plan.Steps)
            for (var quarter = step.First; quarter <= step.Last; quarter++)
                load[quarter - 1] += step.Points / (step.Last - step.First + 1);

        for (var quarter = 0; quarter < load.Length; quarter++)
            Assert.True(load[quarter] <= options.Capacity[Math.Min(quarter, options.Capacity.Count - 1)] + 1e-8, $"quarter {quarter + 1} takes {load[quarter]}");
        Assert.All(plan.Quarters.Zip(load), pair => Assert.Equal(pair.First.Load, pair.Second, tolerance: 1e-5));
    }

    [Property]
    public void Steps_AnyPlan_AreWhatIsRecommendedOrUnderWayEachOnce(Situation situation, Choice choice)
    {
        var (plan, options) = Planned(situation, choice);
        var report = situation.Report();
        var expected = report.Recommendations.Select(item => item.Id).Except(options.Done).Union(options.UnderWay.Keys);

        Assert.Equal(expected.Order(StringComparer.Ordinal), plan.Steps.Where(step => step.Kind == PlanStepKind.Approach).Select(step => step.Id).Order(StringComparer.Ordinal));
        Assert.Equal(plan.Steps.Count, plan.Steps.Select(step => step.Id).Distinct().Count());
        Assert.All(plan.Steps, step => Assert.Equal((step.First > options.Quarters, step.First > options.Quarters), (step.Phase == PlanPhase.Beyond, step.Beyond is not null)));
        Assert.Equal(
            report.Others.Where(other => other.Outcome == Outcome.Suppressed && other.RawOutcome == Outcome.Recommended).Select(other => other.Id)
                .Except(options.UnderWay.Keys)
                .Union(report.Recommendations.Select(item => item.Id).Intersect(options.Done))
                .Order(StringComparer.Ordinal),
            plan.LeftOut.Select(left => left.Id));
    }

    /// <summary>More capacity can make a list schedule worse (Graham 1969), but it never raises what is proven to be out of reach.</summary>
    [Property]
    public void Bound_AnyPlan_IsBelowThePlanAndBelowPlansOfLessCapacity(Situation situation, Choice choice)
    {
        var (plan, options) = Planned(situation, choice);
        Assert.True(plan.LowerBound <= plan.WeightedFinish && plan.Gap >= 0);
        Assert.Equal(plan.Steps.Sum(step => (step.Score ?? 0) * step.Last), plan.WeightedFinish);
        // Less than a team a quarter stretches steps, and stretched steps are other steps.
        if (options.UnderWay.Count > 0 || options.Capacity[^1] < 3)
            return;
        options.Capacity = [.. options.Capacity.Select(capacity => capacity + 3)];
        var wider = situation.Engine().Plan(situation.Survey.ToProfile(), options);
        Assert.True(wider.LowerBound <= plan.WeightedFinish, $"{wider.LowerBound} is above {plan.WeightedFinish}, reached with less.");
    }

    [Property]
    public void Plan_RulesPermutedOrMadeAgain_IsTheSame(Situation situation, Choice choice)
    {
        var permuted = situation with { HostRules = [.. choice.Dice().Shuffled(situation.HostRules)] };

        var expected = Text(situation, choice);

        Assert.Equal(expected, Text(situation, choice));
        Assert.Equal(expected, Text(permuted, choice));
    }

    [Property]
    public void Plan_ThroughADocument_KeepsItsBytesAndItsWords(Situation situation, Choice choice)
    {
        var (report, plan) = (situation.Report(), Planned(situation, choice).Plan);
        var written = report.With(new ReportAnalysis { Plan = plan });

        var read = JsonReport.Parse(JsonReport.ToJson(written));

        Assert.Equal(JsonReport.ToJson(written), JsonReport.ToJson(read));
        Assert.Equal(MarkdownReport.ToMarkdown(written), MarkdownReport.ToMarkdown(read));
    }

    private static string Text(Situation situation, Choice choice) =>
        JsonReport.ToJson(situation.Report().With(new ReportAnalysis { Plan = Planned(situation, choice).Plan }));

    private static (TransformationPlan Plan, PlanOptions Options) Planned(Situation situation, Choice choice)
    {
        var engine = situation.Engine();
        var dice = choice.Dice();
        var options = new PlanOptions { Quarters = dice.Between(1, 12), FirstMonthOfYear = dice.Between(1, 12) };
        options.Capacity = [.. Enumerable.Range(0, dice.Between(0, 4)).Select(_ => dice.Uniform(0, 12)), dice.OneOf(1, 3, 4.5, 9, 12)];
        foreach (var id in dice.Few([.. engine.RuleSet.Rules.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal)], 4))
            if (dice.Chance(50))
                options.Done.Add(id);
            else
                options.UnderWay[id] = dice.OneOf(0, 0.5, dice.Uniform(0, 1));
        return (engine.Plan(situation.Survey.ToProfile(), options), options);
    }
}
