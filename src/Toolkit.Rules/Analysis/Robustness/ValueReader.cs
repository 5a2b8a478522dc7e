using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds out who takes part and what there is to draw.</summary>
internal sealed class ValueReader(IRankedProfile profile)
{
    /// <summary>The recommendations alone, with answers as they are.</summary>
    internal ApproachValues AsTheyAre() => new(profile, [.. profile.Ranked.Select(item => item.Position).OrderBy(position => position)], [], 0);

    /// <summary>Every approach that could be recommended, with the unknown answers drawn.</summary>
    internal ApproachValues Drawn()
    {
        CompiledRule[] open = [.. profile.Rules.Compiled.Where((_, position) => Applies(position))];
        var unknown = new HashSet<Indicator>(open.SelectMany(rule => rule.Pieces).Where(IsUnknown).Select(piece => piece.Evidence.Indicator));
        var answers = new Dictionary<Indicator, int>();
        foreach (var indicator in profile.Indicators)
            if (unknown.Contains(indicator))
                answers[indicator] = answers.Count;
        int[] candidates = [.. Enumerable.Range(0, profile.Outcomes.Length).Where(CouldBeRecommended)];
        DrawnRule[] drawn = [.. Enumerable.Range(0, profile.Outcomes.Length)
            .Where(position => Applies(position) && profile.Rules.Compiled[position].Pieces.Any(IsUnknown))
            .Select(position => RuleAt(position, answers))];
        return new ApproachValues(profile, candidates, drawn, answers.Count);
    }

    private bool Applies(int position) =>
        profile.Rules.Compiled[position].Fault is null && profile.Outcomes[position].Outcome != Outcome.NotApplicable;

    private bool CouldBeRecommended(int position) =>
        Applies(position)
        && !profile.LeftOut[position]
        && profile.Outcomes[position] is not { Outcome: Outcome.NotNeeded, Certainty: Certainty.Certain };

    private bool IsUnknown(CompiledEvidence piece) => piece.Grade(profile.Profile, profile.Rules.Rates).State == AnswerState.Unknown;

    private DrawnRule RuleAt(int position, Dictionary<Indicator, int> answers)
    {
        double weight = 0, known = 0;
        var unknown = new List<(int, double)>();
        foreach (var piece in profile.Rules.Compiled[position].Pieces)
        {
            var grade = piece.Grade(profile.Profile, profile.Rules.Rates);
            if (grade.State == AnswerState.NotApplicable)
                continue;
            weight += piece.Weight;
            if (grade.State == AnswerState.Unknown)
                unknown.Add((answers[piece.Evidence.Indicator], piece.Weight));
            else
                known += piece.Weight * Math.Floor(grade.Gap * Precision.Scale + 0.5);
        }
        return new DrawnRule(position, weight, known, [.. unknown]);
    }
}
