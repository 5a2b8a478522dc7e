using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The inputs of an order beside the outcomes. Immutable.</summary>
/// <param name="organisation">The organisation.</param>
/// <param name="priorities">Priorities by number of finding; NaN where none is stated.</param>
/// <param name="leftOut">Approaches that are postponed or suppressed, by position; empty when there are none.</param>
internal readonly struct WhatIfSetting(Organisation organisation, double[] priorities, bool[] leftOut)
{
    internal Organisation Organisation => organisation;

    internal OrganisationKind Kind => organisation.Kind;

    internal double[] Priorities => priorities;

    internal bool[] LeftOut => leftOut;

    internal bool IsLeftOut(int position) => leftOut.Length > 0 && leftOut[position];

    internal RankInput Input(RuleOutcome[] outcomes) => new(outcomes, Kind, priorities);
}
