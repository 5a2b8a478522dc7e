using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The values of the approaches of one profile: ease, speed and fit stand; need, leverage and readiness follow from the draw.</summary>
internal sealed class ApproachValues : ValueSource
{
    internal ApproachValues(IRankedProfile profile, int[] candidates, DrawnRule[] drawn, int unknown)
    {
        Positions = candidates;
        Drawn = drawn;
        Unknown = unknown;
        Limit = profile.Rules.OutcomeLimit;
        Needs = [.. profile.Outcomes.Select(outcome => (double)Math.Max(0, outcome.NeedBillionths))];
        Wanted = [.. profile.Outcomes.Select(outcome => (double)outcome.Wanted)];
        Leads = [.. candidates.Select(position => profile.Ranking.FixedFor(profile.Input.Kind).IsOwnLever(position) ? ValueDraws.OwnLever : 0)];
        Unlocks = [.. candidates.Select(profile.Ranking.Links.Unlocks)];
        Met = [.. profile.Outcomes.Select(MetBy)];
        Values = [.. candidates.Select(position => profile.Ranking.ValuesOf(position, profile.Input))];
        Requires = [.. candidates.Select(position => profile.Ranking.Links.Requires(position)
            .Where(required => profile.Outcomes[required].Outcome != Outcome.NotApplicable).ToArray())];
    }

    internal override int Candidates => Positions.Length;

    internal override int Criteria => CriterionWeights.Criteria;

    internal override bool Varies => Drawn.Length > 0;

    /// <summary>By candidate: its position in the catalogue.</summary>
    internal int[] Positions { get; }

    /// <summary>The rules that an unknown answer could change.</summary>
    internal DrawnRule[] Drawn { get; }

    /// <summary>How many answers are drawn.</summary>
    internal int Unknown { get; }

    /// <summary>The need from which an approach is needed, in billionths.</summary>
    internal int Limit { get; }

    /// <summary>By position: the need in billionths, as it stands.</summary>
    internal double[] Needs { get; }

    /// <summary>By position: the need in billionths, as it stands, of what is not met; 0 elsewhere.</summary>
    internal double[] Wanted { get; }

    /// <summary>By candidate: the points its lever puts on top of its score.</summary>
    internal double[] Leads { get; }

    /// <summary>By candidate: the positions of what it unlocks, and how much.</summary>
    internal (int From, double Strength)[][] Unlocks { get; }

    /// <summary>By position: what it adds to the readiness of one that requires it, as it stands.</summary>
    internal double[] Met { get; }

    /// <summary>By candidate, as they stand.</summary>
    internal CriterionValues[] Values { get; }

    /// <summary>By candidate: the positions of what it requires and applies.</summary>
    internal int[][] Requires { get; }

    /// <summary>Whether scores are the rounded ones of a report, ties going by need, so that what no draw changes stands as it is printed.</summary>
    internal bool AsPrinted { get; init; }

    internal override ValueDraws NewDraws() => new ApproachDraws(this);

    private static double MetBy(RuleOutcome outcome) => outcome.Outcome switch
    {
        Outcome.NotNeeded => 1,
        Outcome.Undecided => Scoring.ReadyWhenUndecided,
        _ => 0,
    };
}
