using System.Linq.Expressions;
using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The expressions rules are made of. They are built by hand where the compiler would hide a figure in a closure or a name in a number. Each condition
/// says one thing and differs from rule to rule in a value only, so that a session evaluates it once for all rules that share it.
/// </summary>
internal static class RuleExpressions
{
    private static readonly ParameterExpression Organisation = Expression.Parameter(typeof(OrganisationFact), "organisation");

    internal static LambdaExpression IsNot(OrganisationKind kind) => OnOrganisation(KindIsNot(kind));

    /// <summary>The floor of several kinds of organisation in one condition: it cannot be shared in parts.</summary>
    internal static LambdaExpression Reaches(IEnumerable<OrganisationKind> kinds, StaffFloor floor) => OnOrganisation(Expression.OrElse(
        kinds.Select(KindIsNot).Aggregate(Expression.AndAlso),
        Expression.Call(Organisation, nameof(OrganisationFact.Reaches), null, Expression.Constant(floor))));

    internal static LambdaExpression IsAfter(DateTime lastDay) => OnOrganisation(
        Expression.GreaterThan(Expression.Property(Organisation, nameof(OrganisationFact.AsOf)), Expression.Constant(lastDay)));

    internal static LambdaExpression Need(ApproachNeed evidence) => OnOrganisation(
        Expression.Call(Expression.Constant(evidence), nameof(ApproachNeed.Of), null, Organisation));

    /// <summary>The value that has to change for the rule to fire again.</summary>
    internal static Expression<Func<OrganisationFact, object>> Content() => organisation => organisation.Content;

    internal static Expression<Action<IContext, Need>> YieldNeed() => (context, need) => Yield(context, need);

    internal static Expression<Action<IContext, Need>> ReportNeed() => (context, need) => need.Organisation.Report(need);

    private static BinaryExpression KindIsNot(OrganisationKind kind) => Expression.NotEqual(
        Expression.Property(Organisation, nameof(OrganisationFact.Kind)), Expression.Constant(kind));

    private static LambdaExpression OnOrganisation(Expression body) => Expression.Lambda(body, Organisation);

    /// <summary>Yields the need; where no evidence applies there is none.</summary>
    internal static void Yield(IContext context, Need need)
    {
        const string Key = "need";
        var before = context.GetLinked(Key);
        if (need.Outcome == Outcome.NotApplicable)
        {
            if (before is not null)
                context.RetractLinked(Key, before);
        }
        else if (before is null)
            context.InsertLinked(Key, need);
        else
            context.UpdateLinked(Key, need);
    }
}
