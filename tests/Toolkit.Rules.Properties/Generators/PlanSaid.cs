using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>The drawn conditions of a plan: options and decisions, which may contradict each other. Options come first.</summary>
internal sealed record PlanSaid(IReadOnlyList<string> Ids, PlanOptions Options, DecisionRegister Decisions)
{
    internal static PlanSaid Draw(Situation situation, Choice choice)
    {
        var (dice, report) = (choice.Dice(), situation.Report());
        List<string> ids = [.. DecisionDraw.Ids(report)];
        var options = new PlanOptions { Quarters = dice.Between(1, 12), FirstMonthOfYear = dice.Between(1, 12) };
        options.Capacity = [.. Enumerable.Range(0, dice.Between(0, 4)).Select(_ => dice.Uniform(0, 12)), dice.OneOf(1, 3, 4.5, 9, 12)];
        if (dice.Chance(50))
            options.FindOutPoints = SourcedNumber.Judged(dice.OneOf(0.01, 1.0 / 3, 1));
        foreach (var id in dice.Few(ids, 4))
            if (dice.Chance(50))
                options.Done.Add(id);
            else
                options.UnderWay[id] = dice.Chance(30) ? StepProgress.QuartersRemaining(dice.Between(1, 9)) : dice.OneOf(0, 0.5, dice.Uniform(0, 1));
        var decided = dice.Chance(50) ? [] : dice.Some(ids, 25).ConvertAll(id => DecisionDraw.One(dice, report, id));
        return new PlanSaid(ids, options, new DecisionRegister(report.Organisation.Id, decided));
    }

    internal TransformationPlan Plan(Situation situation) => situation.Engine().Assess(situation.Survey.ToProfile(), Decisions).Plan(Options);

    internal RecommendationReport Report(Situation situation) => situation.Engine().Assess(situation.Survey.ToProfile(), Decisions).Report;

    internal bool IsDone(string id) => Options.Done.Contains(id) || (!IsStatedUnderWay(id) && StatusOf(id) == DecisionStatus.Done);

    internal bool IsUnderWay(string id) => IsStatedUnderWay(id) || (!Options.Done.Contains(id) && StatusOf(id) == DecisionStatus.InProgress);

    /// <summary>Until when an approach is put off; null when it is not, or when something else was stated.</summary>
    internal DateTime? PutOff(string id) =>
        !IsDone(id) && !IsUnderWay(id) && StatusOf(id) == DecisionStatus.Postponed ? Decisions.Find(id)!.Until : null;

    private bool IsStatedUnderWay(string id) => Options.UnderWay.ContainsKey(id);

    private DecisionStatus? StatusOf(string id) => Decisions.Find(id) is { } decision && decision.HoldsAt(Survey.AsOf) ? decision.Status : null;
}
