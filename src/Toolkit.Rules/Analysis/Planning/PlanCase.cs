using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>What a plan is made from: the approaches of a run with what became of them.</summary>
/// <param name="AsOf">The date of the answers.</param>
/// <param name="Kind">The kind of organisation; effort depends on it.</param>
/// <param name="Approaches">The approaches by id.</param>
internal sealed record PlanCase(DateTime AsOf, OrganisationKind Kind, IReadOnlyDictionary<string, PlanApproach> Approaches)
{
    internal EffortSize EffortOf(PlanApproach approach) => approach.Descriptor.EffortFor(Kind);
}
