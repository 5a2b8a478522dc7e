using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Ranking;

/// <summary>The inputs of the order of one organisation.</summary>
/// <param name="outcomes">The outcomes in the order of the catalogue.</param>
/// <param name="kind">The kind of organisation.</param>
/// <param name="priorities">Priorities by number of finding; NaN where none is stated.</param>
internal readonly struct RankInput(RuleOutcome[] outcomes, OrganisationKind kind, double[] priorities)
{
    internal RuleOutcome[] Outcomes => outcomes;

    internal OrganisationKind Kind => kind;

    internal double[] Priorities => priorities;
}
