using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>One profile, evaluated and ranked: the start of every analysis.</summary>
internal interface IRankedProfile
{
    /// <summary>The rules with the host's settings.</summary>
    RuleSet Rules { get; }

    /// <summary>Facts, links and weights.</summary>
    RankOrder Ranking { get; }

    /// <summary>The answers.</summary>
    OrganisationProfile Profile { get; }

    /// <summary>The outcomes of the rules, by position.</summary>
    RuleOutcome[] Outcomes { get; }

    /// <summary>The approaches that have a place, recommended or undecided, in order.</summary>
    RankedApproach[] Ranked { get; }

    /// <summary>The approaches that a decision withholds, by position.</summary>
    bool[] LeftOut { get; }

    /// <summary>Every indicator of the catalogue in its order, in which unknown answers are drawn.</summary>
    IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The inputs of the order.</summary>
    RankInput Input { get; }

    /// <summary>The organisation's decision about an approach, or null.</summary>
    Decision? DecisionOn(int position);

    /// <summary>The decision that keeps an approach off the list, or null.</summary>
    Decision? WithheldBy(int position);
}
