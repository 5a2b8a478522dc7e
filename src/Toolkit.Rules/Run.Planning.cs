using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Planning;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>What a plan is made from.</content>
internal sealed partial class Run
{
    internal TransformationPlan ToPlan(PlanOptions? options)
    {
        var (planCase, valid) = (ToPlanCase(), options ?? new PlanOptions());
        RecommendationOptionsValidator.ThrowIfAny(new PlanOptionsCheck(valid, [.. planCase.Approaches.Keys], Profile.AsOf).Problems());
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
        var rule = Plan.Rules[position];
        return new PlanApproach(
            rule.Descriptor,
            _outcomes[position].Outcome,
            SuppressionOf(position) is not null,
            recommendation?.Rank ?? 0,
            (int)((recommendation?.Score ?? 0) * 100),
            recommendation is null ? [] : [.. rule.Brakes
                .Where(brake => brake.When.Holds(Plan.Rates.Read(Profile, brake.When)))
                .Select(brake => (brake.Id, brake.When.Indicator.Key))],
            recommendation is null ? [] : [.. rule.Pieces
                .Where(piece => piece.Grade(Profile, Plan.Rates) is { State: AnswerState.Given, Gap: > 0 })
                .Select(piece => piece.Evidence.Indicator.Key)]);
    }
}
