using Toolkit.Rules.Analysis;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>What a plan is made from.</content>
internal sealed partial class Run
{
    internal TransformationPlan ToPlan(PlanOptions? options)
    {
        var (planCase, valid) = (ToPlanCase(), options ?? new PlanOptions());
        OptionsProblems.ThrowIfAny<PlanOptions>(new PlanOptionsCheck(valid, [.. planCase.Approaches.Keys], Profile.AsOf).Problems());
        return Planner.Plan(planCase, valid);
    }

    private PlanCase ToPlanCase()
    {
        var recommended = Recommendations().ToDictionary(recommendation => recommendation.Id, StringComparer.Ordinal);
        return new PlanCase(Profile.AsOf, Profile.Organisation.Kind, Enumerable.Range(0, Plan.Rules.Length).ToDictionary(
            position => Plan.Rules[position].Descriptor.Id,
            position => Planned(position, recommended.TryGetValue(Plan.Rules[position].Descriptor.Id, out var found) ? found : null),
            StringComparer.Ordinal));
    }

    private PlanApproach Planned(int position, Recommendation? recommendation)
    {
        var (rule, standing) = (Plan.Rules[position], StandingOf(position));
        // What was postponed takes no rank, but a place in the plan.
        var isCalledFor = recommendation is not null || (standing == PlanStanding.Postponed && _outcomes[position].Outcome == Outcome.Recommended);
        return new PlanApproach(
            rule.Descriptor,
            _outcomes[position].Outcome,
            standing,
            SuppressionOf(position) is { } suppression ? new Withholding(suppression.Owner, suppression.Expires, suppression.Reason) : null,
            recommendation?.Rank ?? 0,
            isCalledFor ? (int)((recommendation?.Score ?? RawContributionsOf(position).Sum(part => part.Points)) * 100) : null,
            isCalledFor ? [.. rule.Preconditions
                .Where(brake => brake.When.Holds(Plan.Rates.Read(Profile, brake.When)))
                .Select(brake => (brake.Id, brake.When.Indicator.Key))] : [],
            isCalledFor ? [.. rule.Pieces
                .Where(piece => piece.Grade(Profile, Plan.Rates) is { State: AnswerState.Given, Gap: > 0 })
                .Select(piece => piece.Evidence.Indicator.Key)] : []);
    }

    private PlanStanding StandingOf(int position) => (DecisionOf(position)?.Status, SuppressionOf(position)) switch
    {
        (DecisionStatus.Postponed, _) => PlanStanding.Postponed,
        (_, not null) => PlanStanding.Suppressed,
        (DecisionStatus.InProgress, _) => PlanStanding.UnderWay,
        (DecisionStatus.Done, _) => PlanStanding.Done,
        _ => PlanStanding.Open,
    };
}
