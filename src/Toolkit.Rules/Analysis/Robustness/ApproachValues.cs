using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>The values of the approaches of one profile: ease, speed and fit stand; need, leverage and readiness follow from the draw.</summary>
internal sealed class ApproachValues : ValueSource
{
    internal ApproachValues(IRankedProfile profile, int[] candidates, DrawnRule[] drawn, int unknown, double judgement, int judgements)
    {
        Positions = candidates;
        Drawn = drawn;
        Unknown = unknown;
        Judgement = judgement;
        Judgements = judgements;
        Limit = profile.Rules.OutcomeLimit;
        Needs = [.. profile.Outcomes.Select(outcome => (double)Math.Max(0, outcome.NeedBillionths))];
        Wanted = [.. profile.Outcomes.Select(outcome => (double)outcome.Wanted)];
        Leads = [.. candidates.Select(position => (profile.Ranking.FixedFor(profile.Input.Kind).IsOwnLever(position) ? ValueDraws.OwnLever : 0)
            + profile.Input.AdjustedAt(position) * ValueDraws.Hundredth)];
        Unlocks = [.. candidates.Select(position => profile.Ranking.Links.Unlocks(position, profile.Input.Kind))];
        int[] links = [.. Enumerable.Range(0, profile.Outcomes.Length).Select(position => profile.Ranking.Links.Unlocks(position, profile.Input.Kind).Length)];
        Links = judgement > 0 ? links.Sum() : 0;
        FirstLinks = [.. candidates.Select(position => judgements + links.Take(position).Sum())];
        Met = [.. profile.Outcomes.Select(MetBy)];
        Values = [.. candidates.Select(position => profile.Ranking.ValuesOf(position, profile.Input))];
        Requires = [.. candidates.Select(position => profile.Ranking.Links.Requires(position)
            .Where(required => profile.Outcomes[required].Outcome != Outcome.NotApplicable).ToArray())];
    }

    internal override int Candidates => Positions.Length;

    internal override int Criteria => Ranking.Criteria.Count;

    internal override bool Varies => Drawn.Length > 0 || Links > 0;

    /// <summary>By candidate: its position in the catalogue.</summary>
    internal int[] Positions { get; }

    /// <summary>The rules of which something is drawn.</summary>
    internal DrawnRule[] Drawn { get; }

    /// <summary>How many answers are drawn.</summary>
    internal int Unknown { get; }

    /// <summary>The share by which a judged figure is drawn, up or down.</summary>
    internal double Judgement { get; }

    /// <summary>How many judgements on weights and figures are drawn; those on links follow them.</summary>
    internal int Judgements { get; }

    /// <summary>How many judgements on links are drawn: those of approaches that take no part as well, so that taking part changes no draw.</summary>
    internal int Links { get; }

    /// <summary>By candidate: where the judgements on its links begin.</summary>
    internal int[] FirstLinks { get; }

    /// <summary>The need from which an approach is needed, in billionths.</summary>
    internal int Limit { get; }

    /// <summary>By position: the need in billionths, as it stands.</summary>
    internal double[] Needs { get; }

    /// <summary>By position: the need in billionths, as it stands, of what is not met; 0 elsewhere.</summary>
    internal double[] Wanted { get; }

    /// <summary>By candidate: the points its lever and rules of the host put on top of its score.</summary>
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
