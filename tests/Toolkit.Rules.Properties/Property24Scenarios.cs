using FsCheck.Xunit;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>A scenario gives the report of the changed profile, undoing its changes gives back the base, and only what reads a change is evaluated again.</summary>
[Generated(typeof(Arbitraries), Cases = 60)]
public sealed class Property24Scenarios
{
    [Property]
    public void Report_ChainOfChanges_IsThatOfTheChangedProfile(Situation situation, Choice choice)
    {
        var (dice, engine, profile) = (choice.Dice(), situation.Engine(), situation.Survey.ToProfile());
        var scenario = engine.Assess(profile);
        for (var step = dice.Between(1, 12); step > 0; step--)
        {
            (scenario, profile) = Changed(dice, situation, scenario, profile);
            var expected = engine.Recommend(profile);
            Assert.Equal(
                expected.Order.Select(found => (found.Id, found.Score)), scenario.Places.Select(place => (place.Id, place.Score)));
            if (step == 1)
                Assert.Equal(ReportDump.Of(expected), ReportDump.Of(scenario.Report));
        }
    }

    [Property]
    public void Report_ChangesUndone_IsThatOfTheStart(Situation situation, Choice choice)
    {
        var (dice, profile) = (choice.Dice(), situation.Survey.ToProfile());
        var start = situation.Engine().Assess(profile);
        var (scenario, indicators) = (start, dice.Few(situation.Figures.Indicators, 20));
        foreach (var indicator in indicators)
            scenario = scenario.With(indicator, Answer(dice, situation, indicator));
        foreach (var indicator in dice.Shuffled(indicators))
            scenario = scenario.With(indicator, profile[indicator]);

        Assert.Equal(ReportDump.Of(start.Report), ReportDump.Of(scenario.Report));
        Assert.Empty(scenario.Changes().Answers);
        Assert.Empty(scenario.Changes().Approaches);
        Assert.Same(start, scenario.Start);
    }

    [Property]
    public void Evaluated_ChangedAnswers_AreReadByNoOtherRule(Situation situation, Choice choice)
    {
        var (dice, start) = (choice.Dice(), situation.Engine().Assess(situation.Survey.ToProfile()));
        var (scenario, changed) = (start, dice.Few(situation.Figures.Indicators, 3));
        foreach (var indicator in changed)
            scenario = scenario.With(indicator, Answer(dice, situation, indicator));

        var reading = situation.Engine().RuleSet.Rules.Where(rule => rule.Evidence.Any(piece => changed.Contains(piece.Indicator)))
            .Where(rule => rule.Descriptor.AppliesTo(start.Profile.Organisation))
            .Select(rule => rule.Descriptor.Id);
        Assert.Equal(reading, scenario.Changes().Evaluated);
        // An approach that was not evaluated again is not even copied with another value: its outcome is that of the start.
        var others = Enumerable.Range(0, start.Places.Outcomes.Length)
            .Where(position => !scenario.Changes().Evaluated.Contains(situation.Engine().RuleSet.Rules[position].Descriptor.Id));
        Assert.All(others, position => Assert.Equal(start.Places.Outcomes[position], scenario.Places.Outcomes[position]));
    }

    [Property]
    public void Changes_AnyChain_ListExactlyWhatDiffers(Situation situation, Choice choice)
    {
        var (dice, engine, profile) = (choice.Dice(), situation.Engine(), situation.Survey.ToProfile());
        var (scenario, after) = (engine.Assess(profile), profile);
        for (var step = dice.Between(0, 4); step > 0; step--)
            (scenario, after) = Changed(dice, situation, scenario, after);

        var (was, now) = (Lines(engine.Recommend(profile)), Lines(engine.Recommend(after)));
        var changed = was.Keys.Where(id => was[id] != now[id]).ToHashSet(StringComparer.Ordinal);
        Assert.True(changed.SetEquals(scenario.Changes().Approaches.Select(change => change.Id)));
        Assert.Equal(was.Count - changed.Count, scenario.Changes().Unchanged);
        Assert.All(scenario.Changes().Approaches, change => Assert.Equal(now[change.Id], Line(change.After)));
        Assert.All(scenario.Changes().Approaches, change => Assert.Equal(was[change.Id], Line(change.Before)));
    }

    [Property]
    public void PlanChanges_AnyChain_ListExactlyWhatDiffersBetweenThePlans(Situation situation, Choice choice)
    {
        var (dice, engine, profile) = (choice.Dice(), situation.Engine(), situation.Survey.ToProfile());
        var (scenario, after) = (engine.Assess(profile), profile);
        for (var step = dice.Between(0, 4); step > 0; step--)
            (scenario, after) = Changed(dice, situation, scenario, after);
        var options = new PlanOptions { Quarters = dice.Between(1, 8), Capacity = [dice.OneOf(1, 3, 9, 30)] };
        foreach (var id in dice.Few(DecisionDraw.Ids(scenario.Report).ToList(), 2))
            options.Done.Add(id);

        var (was, now, changes) = (engine.Assess(profile).Plan(options), engine.Assess(after).Plan(options), scenario.Changes(options).Plan!);

        AssertExactly(Lines(was), Lines(now), changes.Steps.Select(change => (change.Id, Line(change.Before, change.KindBefore ?? change.Kind), Line(change.After, change.Kind))));
        AssertExactly(
            was.LeftOut.ToDictionary(left => left.Id, left => $"{left.Reason}"),
            now.LeftOut.ToDictionary(left => left.Id, left => $"{left.Reason}"),
            changes.LeftOut.Select(change => (change.Id, change.Before?.ToString(), change.After?.ToString())));
        Assert.Equal(now.Steps.Count, changes.Unchanged + changes.Steps.Count(change => change.After is not null));
        Assert.Equal(was.WeightedCompletionTime, changes.WeightedCompletionTimeBefore);
        Assert.Equal(now.WeightedCompletionTime, changes.WeightedCompletionTimeAfter);
    }

    [Property]
    public void Report_Decisions_IsThatOfTheChangedProfileHeldAgainstThem(Situation situation, Choice choice)
    {
        var (dice, engine, profile) = (choice.Dice(), situation.Engine(), situation.Survey.ToProfile());
        var report = engine.Recommend(profile);
        var decisions = new DecisionRegister(
            profile.Organisation.Id, dice.Some(DecisionDraw.Ids(report), 40).ConvertAll(id => DecisionDraw.One(dice, report, id)));
        var scenario = engine.Assess(profile, decisions);
        for (var step = dice.Between(0, 4); step > 0; step--)
            (scenario, profile) = Changed(dice, situation, scenario, profile);

        var expected = engine.Assess(profile, decisions).Report;

        Assert.Equal(
            expected.Order.Select(found => (found.Id, found.Score)), scenario.Places.Select(place => (place.Id, place.Score)));
        Assert.Equal(ReportDump.Of(expected), ReportDump.Of(scenario.Report));
    }

    private static void AssertExactly(
        Dictionary<string, string> was, Dictionary<string, string> now, IEnumerable<(string Id, string? Before, string? After)> listed) =>
        Assert.Equal(
            was.Keys.Union(now.Keys)
                .Select(id => (Id: id, Before: was.GetValueOrDefault(id), After: now.GetValueOrDefault(id)))
                .Where(pair => pair.Before != pair.After)
                .OrderBy(pair => pair.Id, StringComparer.Ordinal),
            listed.OrderBy(pair => pair.Id, StringComparer.Ordinal));

    private static Dictionary<string, string> Lines(TransformationPlan plan) => plan.Steps.ToDictionary(
        step => step.Id, step => $"{step.Kind} {step.Phase} {step.First} {step.Last} {step.FirstQuarter} {step.LastQuarter}", StringComparer.Ordinal);

    private static string? Line(PlanPlace? place, PlanStepKind kind) =>
        place is null ? null : $"{kind} {place.Phase} {place.First} {place.Last} {place.FirstQuarter} {place.LastQuarter}";

    private static (Assessment, OrganisationProfile) Changed(Dice dice, Situation situation, Assessment scenario, OrganisationProfile profile)
    {
        if (dice.Chance(15))
        {
            var (finding, priority) = (dice.OneOf(Enum.GetValues<Finding>()), dice.OneOf(0, 0.25, 1, dice.Uniform(0, 1)));
            return (scenario.WithPriority(finding, priority), profile.WithPriority(finding, priority));
        }
        if (dice.Chance(15))
        {
            var (staff, digitalStaff) = SurveyDraw.Staff(dice);
            return (scenario.WithStaff(staff, digitalStaff), profile.WithStaff(staff, digitalStaff));
        }
        var indicator = dice.OneOf(situation.Figures.Indicators);
        if (dice.Chance(15))
            return (scenario.Without(indicator), profile.Without(indicator));
        var survey = new Survey(situation.Survey.Kind, situation.Survey.Currency, [Drawn(dice, situation, indicator)], situation.Survey.Priorities);
        var builder = profile.ToBuilder();
        survey.Answers[0].AddTo(builder, survey.Currency);
        return (scenario.With(indicator, survey.ToProfile()[indicator]), builder.Build());
    }

    private static Answer Answer(Dice dice, Situation situation, Indicator indicator) =>
        (situation.Survey with { Answers = [Drawn(dice, situation, indicator)] }).ToProfile()[indicator];

    private static SurveyAnswer Drawn(Dice dice, Situation situation, Indicator indicator) => SurveyDraw.Answer(dice, situation.Figures, indicator);

    private static Dictionary<string, string> Lines(RecommendationReport report) => report.Recommendations
        .Select(found => (found.Id, Line: $"{found.Outcome} {found.Need} {found.Coverage:R} {found.Certainty} {found.Place} {found.Score}"))
        .Concat(report.Others.Select(other => (other.Id, Line: $"{other.Outcome} {other.Need} {other.Coverage:R} {other.Certainty} {other.Place} {(other.Place is null ? null : other.Score)}")))
        .ToDictionary(line => line.Id, line => line.Line, StringComparer.Ordinal);

    private static string Line(ApproachState state) =>
        $"{state.Outcome} {state.Need} {state.Coverage:R} {state.Certainty} {state.Place} {state.Score}";
}
