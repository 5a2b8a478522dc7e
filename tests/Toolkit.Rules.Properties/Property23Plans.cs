using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties;

/// <summary>The properties of every plan, whatever is recommended, decided, under way, done or suppressed, and whatever the capacity.</summary>
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
        }
        foreach (var step in plan.Steps.Where(step => said.PutOff(step.Id) is not null))
            Assert.True(plan.Quarters[0].Start.AddMonths(3 * (step.First - 1)) > said.PutOff(step.Id), $"{step.Id} starts before it may, on {said.PutOff(step.Id)}.");
    }

    /// <summary>Every step that does an approach names those it helps, but for what is over by then.</summary>
    [Property]
    public void Steps_AnyPlan_HelpWhatHasNotEnded(Situation situation, Choice choice)
    {
        var (plan, _) = Planned(situation, choice);
        var steps = plan.Steps.Where(step => step.Kind == PlanStepKind.Approach).ToList();
        foreach (var step in plan.Steps)
            Assert.Equal(
                steps.Where(other => step.Kind == PlanStepKind.Approach && other.Id != step.Id && other.Last >= step.First && situation.Catalogue.Find(other.Id)!.HelpedBy.Contains(step.Id))
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
    public void Steps_AnyPlan_AreWhatIsToBeDoneOrFoundOutOrUnderWayEachOnce(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        var report = said.Report(situation);
        var failed = report.Faults.Select(fault => fault.Id).ToHashSet(StringComparer.Ordinal);
        var open = report.Others.Where(other => other.RawOutcome == Outcome.Undecided && !failed.Contains(other.Id)).ToList();
        var withheld = report.Others.Where(other => other.Outcome == Outcome.Suppressed && !failed.Contains(other.Id)).Select(other => other.Id).ToList();
        var others = open.Where(other => other.Lever != Lever.Own).Select(other => other.Id).ToList();
        var candidates = report.Recommendations.Select(item => item.Id)
            .Concat(report.Others.Where(other => other.Outcome == Outcome.Suppressed && other.RawOutcome == Outcome.Recommended).Select(other => other.Id))
            .Concat(open.Select(other => other.Id)).ToList();
        var expected = candidates
            .Where(id => !said.IsDone(id) && !said.IsUnderWay(id) && !others.Contains(id) && (!withheld.Contains(id) || said.PutOff(id) is not null))
            .Select(id => (id, open.Exists(other => other.Id == id) ? PlanStepKind.FindOut : PlanStepKind.Approach))
            .Concat(said.Ids.Where(said.IsUnderWay).Select(id => (id, PlanStepKind.Approach)))
            .ToDictionary(StringComparer.Ordinal);

        Assert.Equal(
            expected.OrderBy(step => step.Key, StringComparer.Ordinal),
            plan.Steps.Where(step => step.Kind != PlanStepKind.Precondition).OrderBy(step => step.Id, StringComparer.Ordinal).Select(step => KeyValuePair.Create(step.Id, step.Kind)));
        Assert.Equal(plan.Steps.Count, plan.Steps.Select(step => step.Id).Distinct().Count());
        Assert.All(plan.Steps, step =>
        {
            Assert.Equal(step.First > said.Options.Quarters, step.Phase == PlanPhase.OutOfHorizon);
            Assert.Equal(step.First > said.Options.Quarters, step.OutOfHorizon is not null);
        });
        Assert.Equal(candidates.Except(expected.Keys).Order(StringComparer.Ordinal), plan.LeftOut.Select(left => left.Id));
        Assert.All(plan.LeftOut, left => Assert.Equal(
            said.IsDone(left.Id) ? LeftOutReason.Done
            : withheld.Contains(left.Id) && said.PutOff(left.Id) is null ? LeftOutReason.Suppressed
            : LeftOutReason.NothingToAskFor,
            left.Reason));
    }

    [Property]
    public void Steps_ThatFindOut_TakeOneQuarterForTheQuestionsOfTheReport(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        var others = said.Report(situation).Others.ToDictionary(other => other.Id, StringComparer.Ordinal);
        foreach (var step in plan.Steps)
        {
            Assert.Equal(step.Kind == PlanStepKind.FindOut, step.Questions is not null);
            if (step.Questions is null)
                continue;
            Assert.Equal(step.First, step.Last);
            Assert.NotEmpty(step.Questions);
            Assert.All(step.Questions, question => Assert.Contains(question, others[step.Id].Missing));
            Assert.Equal(said.Options.FindOutPoints.Value, step.Points, tolerance: 1e-8);
            Assert.Empty(step.WaitsFor);
        }
    }

    /// <summary>The first answers may leave it open with further questions, but no more than the approach has.</summary>
    [Property]
    public void Steps_ThatFindOutAndAreAnsweredAsNeeded_BecomeDoing(Situation situation, Choice choice)
    {
        var (plan, said) = Planned(situation, choice);
        var open = plan.Steps.FirstOrDefault(step => step.Kind == PlanStepKind.FindOut);
        if (open is null)
            return;
        var step = open;
        for (var round = 0; step.Questions is { } questions; round++)
        {
            Assert.True(round < situation.Figures.Indicators.Count, $"{open.Id} stays open.");
            var answers = situation.Figures.Indicators.Where(indicator => questions.Contains(indicator.Key)).Select(situation.Figures.AtWorst);
            var before = situation.Survey.Answers.Where(answer => !questions.Contains(answer.Indicator.Key));
            situation = situation.With(situation.Survey with { Answers = [.. before, .. answers] });
            step = said.Plan(situation).Steps.Single(other => other.Id == open.Id);
        }
        Assert.Equal(PlanStepKind.Approach, step.Kind);
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
