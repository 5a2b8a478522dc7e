using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Ranking;

/// <summary>The inputs of the order of one organisation.</summary>
/// <param name="outcomes">The outcomes in the order of the catalogue.</param>
/// <param name="kind">The kind of organisation.</param>
/// <param name="priorities">Priorities by number of finding; NaN where none is stated.</param>
/// <param name="adjusted">The hundredths that rules of a host add to each score, by position; null when they add none.</param>
internal readonly struct RankInput(RuleOutcome[] outcomes, OrganisationKind kind, double[] priorities, int[]? adjusted = null)
{
    internal RuleOutcome[] Outcomes => outcomes;

    internal OrganisationKind Kind => kind;

    internal double[] Priorities => priorities;

    internal int[]? Adjusted => adjusted;

    /// <summary>The same settings with other outcomes.</summary>
    internal RankInput With(RuleOutcome[] other) => new(other, kind, priorities, adjusted);

    internal int AdjustedAt(int position) => adjusted is null ? 0 : adjusted[position];
}
