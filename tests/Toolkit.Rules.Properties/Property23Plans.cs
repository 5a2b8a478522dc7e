using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>What holds of every plan, whatever is recommended, decided, under way, done or suppressed, and whatever the capacity.</summary>
[Generated(typeof(Arbitraries), Cases = 50)]
public sealed class Property23Plans
{
    [Property]
    public void Steps_AnyPlan_StartAfterWhatTheyWaitFor(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        var steps = plan.Steps.ToDictionary(step => step.Id, StringComparer.Ordinal);
        var report = said.Report(situation);
        foreach (var step in plan.Steps.Where(step => step.Kind == PlanStepKind.Approach && !said.IsUnderWay(step.Id)))
        {
            // The catalogue says what is required, and the report which brakes apply, not the plan.
            foreach (var id in situation.Catalogue.Find(step.Id)!.Requires.Where(steps.ContainsKey))
                Assert.True(steps[id].Last < step.First, $"{step.Id} starts before {id} has ended.");
            Assert.All(
                report.Recommendations.Where(item => item.Id == step.Id).SelectMany(item => item.Preconditions),
                brake => Assert.True(
                    step.WaitsFor.Any(link => link.Kind == PlanLinkKind.Precondition && link.Precondition == brake.Id && steps[link.Id].Last < step.First),
                    $"{step.Id} starts before what its brake {brake.Id} says to fix first."));
            if (said.PutOff(step.Id) is { } until)
                Assert.True(plan.Quarters[0].Start.AddMonths(3 * (step.First - 1)) > until, $"{step.Id} starts before it may, on {until}.");
        }
    }

    /// <summary>Every step names those it helps, but for what is over by then.</summary>
    [Property]
    public void Steps_AnyPlan_HelpWhatHasNotEnded(Situation situation, Choice choice)
    {
        var (plan, _) = Planned(situation, choice);
        var steps = plan.Steps.Where(step => step.Kind == PlanStepKind.Approach).ToList();
        foreach (var step in plan.Steps)
            Assert.Equal(
                steps.Where(other => other.Id != step.Id && other.Last >= step.First && situation.Catalogue.Find(other.Id)!.HelpedBy.Contains(step.Id))
                    .Select(other => other.Id).Order(StringComparer.Ordinal),
                step.Unlocks.Where(link => link.Kind == PlanLinkKind.Helps).Select(link => link.Id).Order(StringComparer.Ordinal));
    }

    [Property]
    public void Quarters_AnyPlan_TakeNoMoreThanTheirCapacity(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        var (options, load) = (said.Options, new double[plan.Steps.Select(step => step.Last).Append(said.Options.Quarters).Max()]);
        foreach (var step in plan.Steps)
            for (var quarter = step.First; quarter <= step.Last; quarter++)
                load[quarter - 1] += step.Points / (step.Last - step.First + 1);

        for (var quarter = 0; quarter < load.Length; quarter++)
            Assert.True(load[quarter] <= options.Capacity[Math.Min(quarter, options.Capacity.Count - 1)] + 1e-8, $"quarter {quarter + 1} takes {load[quarter]}");
        Assert.All(plan.Quarters.Zip(load), pair => Assert.Equal(pair.First.Load, pair.Second, tolerance: 1e-5));
    }

    [Property]
    public void Steps_AnyPlan_AreWhatIsCalledForOrUnderWayEachOnce(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        var report = said.Report(situation);
        var withheld = report.Others.Where(other => other is { Outcome: Outcome.Suppressed, RawOutcome: Outcome.Recommended }).Select(other => other.Id).ToList();
        var calledFor = report.Recommendations.Select(item => item.Id).Concat(withheld).ToList();
        var expected = calledFor
            .Where(id => !said.IsDone(id) && !said.IsUnderWay(id) && (!withheld.Contains(id) || said.PutOff(id) is not null))
            .Concat(said.Ids.Where(said.IsUnderWay)).ToList();

        Assert.Equal(expected.Order(StringComparer.Ordinal), plan.Steps.Where(step => step.Kind == PlanStepKind.Approach).Select(step => step.Id).Order(StringComparer.Ordinal));
        Assert.Equal(plan.Steps.Count, plan.Steps.Select(step => step.Id).Distinct().Count());
        Assert.All(plan.Steps, step =>
        {
            Assert.Equal(step.First > said.Options.Quarters, step.Phase == PlanPhase.OutOfHorizon);
            Assert.Equal(step.First > said.Options.Quarters, step.OutOfHorizon is not null);
        });
        Assert.Equal(calledFor.Except(expected).Order(StringComparer.Ordinal), plan.LeftOut.Select(left => left.Id));
        Assert.All(plan.LeftOut, left => Assert.Equal(said.IsDone(left.Id) ? LeftOutReason.Done : LeftOutReason.Suppressed, left.Reason));
    }

    /// <summary>More capacity can make a list schedule worse (Graham 1969), but it never raises what is proven to be out of reach.</summary>
    [Property]
    public void Bound_AnyPlan_IsBelowThePlanAndBelowPlansOfLessCapacity(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        Assert.True(plan.LowerBound <= plan.WeightedCompletionTime && plan.Gap >= 0);
        Assert.Equal(plan.Steps.Sum(step => (step.Score ?? 0) * step.Last), plan.WeightedCompletionTime);
        // Less than a team a quarter stretches steps, and stretched steps are other steps.
        if (plan.Steps.Any(step => step.Done is not null) || said.Options.Capacity[^1] < 3)
            return;
        said.Options.Capacity = [.. said.Options.Capacity.Select(capacity => capacity + 3)];
        var wider = said.Plan(situation);
        Assert.True(wider.LowerBound <= plan.WeightedCompletionTime, $"{wider.LowerBound} is above {plan.WeightedCompletionTime}, reached with less.");
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
        var (plan, said) = Planned(situation, choice);
        var written = said.Report(situation).With(new ReportAnalysis { Plan = plan });

        var read = JsonReport.Parse(JsonReport.ToJson(written));

        Assert.Equal(JsonReport.ToJson(written), JsonReport.ToJson(read));
        Assert.Equal(MarkdownReport.ToMarkdown(written), MarkdownReport.ToMarkdown(read));
    }

    [Property]
    public void Plan_NothingDecided_IsThePlanWithoutDecisions(Situation situation, Choice choice)
    {
        var (engine, profile, options) = (situation.Engine(), situation.Survey.ToProfile(), PlanSaid.Draw(situation, choice).Options);

        Assert.Equal(
            JsonReport.ToJson(situation.Report().With(new ReportAnalysis { Plan = engine.Assess(profile).Plan(options) })),
            JsonReport.ToJson(situation.Report().With(new ReportAnalysis { Plan = engine.Assess(profile, new DecisionRegister(profile.Organisation.Id)).Plan(options) })));
    }

    private static string Text(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        return JsonReport.ToJson(said.Report(situation).With(new ReportAnalysis { Plan = plan }));
    }

    private static (TransformationPlan Plan, PlanSaid Said) Planned(Situation situation, Choice choice)
    {
        var said = PlanSaid.Draw(situation, choice);
        return (said.Plan(situation), said);
    }
}
