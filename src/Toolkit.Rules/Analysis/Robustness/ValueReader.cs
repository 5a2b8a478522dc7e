using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds out who takes part and what there is to draw.</summary>
internal sealed class ValueReader(IRankedProfile profile)
{
    /// <summary>The approaches that have a place, with answers as they are.</summary>
    internal ApproachValues AsTheyAre() => new(profile, [.. profile.Ranked.Select(item => item.Position).OrderBy(position => position)], [], 0);

    /// <summary>Every approach that could have a place, with the unknown answers drawn.</summary>
    /// <param name="asPrinted">Whether scores are rounded as a report rounds them.</param>
    internal ApproachValues Drawn(bool asPrinted = false)
    {
        CompiledRule[] open = [.. profile.Rules.Compiled.Where((_, position) => Applies(position))];
        var unknown = new HashSet<Indicator>(open.SelectMany(rule => rule.Pieces).Where(IsUnknown).Select(piece => piece.Evidence.Indicator));
        var answers = new Dictionary<Indicator, int>();
        foreach (var indicator in profile.Indicators)
            if (unknown.Contains(indicator))
                answers[indicator] = answers.Count;
        int[] candidates = [.. Enumerable.Range(0, profile.Outcomes.Length).Where(CouldHaveAPlace)];
        DrawnRule[] drawn = [.. Enumerable.Range(0, profile.Outcomes.Length)
            .Where(position => Applies(position) && profile.Rules.Compiled[position].Pieces.Any(IsUnknown))
            .Select(position => RuleAt(position, answers))];
        return new ApproachValues(profile, candidates, drawn, answers.Count) { AsPrinted = asPrinted };
    }

    private bool Applies(int position) =>
        profile.Rules.Compiled[position].Fault is null && profile.Outcomes[position].Outcome != Outcome.NotApplicable;

    private bool CouldHaveAPlace(int position) =>
        Applies(position)
        && !profile.LeftOut[position]
        && profile.Outcomes[position] is not { Outcome: Outcome.NotNeeded, Certainty: Certainty.Certain };

    private bool IsUnknown(CompiledEvidence piece) => double.IsNaN(piece.Read(profile.Profile, profile.Rules.Rates));

    private DrawnRule RuleAt(int position, Dictionary<Indicator, int> answers)
    {
        var (sums, unknown) = (default(EvidenceSums), new List<(int, double)>());
        foreach (var piece in profile.Rules.Compiled[position].Pieces)
        {
            var answer = piece.Read(profile.Profile, profile.Rules.Rates);
            sums.Add(new Lanes(answer), new Lanes(piece.Weight), piece.Scale.Billionths(new Lanes(answer)));
            if (double.IsNaN(answer))
                unknown.Add((answers[piece.Evidence.Indicator], piece.Weight));
        }
        return new DrawnRule(position, sums.Applicable.First, sums.Gaps.First, [.. unknown]);
    }
}
