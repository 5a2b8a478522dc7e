using System.Linq.Expressions;
using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The expressions rules are made of. Each condition says one thing and differs from rule to rule in a value only, so that a session
/// evaluates it once for all rules that share it. The names of the parameters are those of the patterns.
/// </summary>
internal static class RuleConditions
{
    internal static Expression<Func<OrganisationFact, bool>> IsNot(OrganisationKind kind) =>
        organisation => organisation.Kind != kind;

    internal static Expression<Func<OrganisationFact, bool>> IsNotBelow(OrganisationKind kind, StaffFloor floor) =>
        organisation => organisation.Kind != kind || !floor.IsAbove(organisation.Organisation);

    internal static Expression<Func<OrganisationFact, bool>> IsAfter(DateTime lastDay) =>
        organisation => organisation.AsOf > lastDay;

    internal static Expression<Func<EvidenceFact, bool>> Applies() =>
        piece => piece.State != AnswerState.NotApplicable;

    internal static Expression<Func<EvidenceFact, bool>> BelongsTo(string approachId) =>
        piece => piece.ApproachId == approachId;

    internal static Expression<Func<EvidenceFact, OrganisationFact, bool>> BelongsToOrganisation() =>
        (piece, organisation) => piece.OrganisationId == organisation.Id;

    internal static Expression<Func<IEnumerable<EvidenceFact>, GradedNeed>> Assess(double threshold) =>
        evidence => GradedNeed.Of(evidence, threshold);

    internal static Expression<Func<GradedNeed, bool>> IsNeeded(double threshold) =>
        assessment => assessment.Need >= threshold;

    internal static Expression<Func<GradedNeed, bool>> IsRecommended() =>
        assessment => assessment.Outcome.Outcome == Outcome.Recommended;

    internal static Expression<Func<GradedNeed, bool>> IsNotRecommended() =>
        assessment => assessment.Outcome.Outcome != Outcome.Recommended;

    /// <summary>The condition on the organisation of a fact: as long as it stays, the rules of a host are not fired again.</summary>
    internal static Expression<Func<OrganisationFact, object>> KindKey() => organisation => organisation.Kind;

    /// <summary>The condition on the need of a fact.</summary>
    internal static Expression<Func<GradedNeed, object>> OutcomeKey() => assessment => assessment.Outcome;

    internal static Expression<Action<IContext, OrganisationFact, GradedNeed>> YieldRecommendation(ApproachDescriptor approach) =>
        (context, organisation, assessment) => Yield(context, new RecommendationFact(organisation, approach, assessment.Outcome));

    internal static Expression<Action<IContext, OrganisationFact, GradedNeed>> YieldOutcome(string approachId) =>
        (context, organisation, assessment) => Yield(context, new OutcomeFact(organisation.Id, approachId, assessment.Outcome));

    private static void Yield(IContext context, object fact)
    {
        const string Key = "yielded";
        if (context.GetLinked(Key) is null)
            context.InsertLinked(Key, fact);
        else
            context.UpdateLinked(Key, fact);
    }
}
