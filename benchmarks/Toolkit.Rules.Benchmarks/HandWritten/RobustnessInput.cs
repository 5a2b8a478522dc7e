using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// The input of <see cref="RobustnessLoop"/>, read from an engine through its public face. Every weight of evidence in the catalogue is judgement, so
/// each is drawn.
/// </summary>
internal sealed class RobustnessInput
{
    internal required string[] Ids { get; init; }

    internal required RobustnessRule[] Rules { get; init; }

    internal required int[] Candidates { get; init; }

    /// <summary>The position of the first of the report.</summary>
    internal required int First { get; init; }

    internal required int Unknown { get; init; }

    /// <summary>How many weights, thresholds and links are drawn.</summary>
    internal required int Moves { get; init; }

    internal required double[] Weights { get; init; }

    internal static RobustnessInput From(RecommendationEngine engine, OrganisationProfile profile)
    {
        var rules = engine.RuleSet.Rules;
        string[] ids = [.. rules.Select(rule => rule.Descriptor.Id)];
        var read = rules.Where(rule => Applies(rule, profile)).SelectMany(rule => Grades(engine, profile, rule)).ToList();
        var unknown = engine.Catalogue.Indicators.Where(indicator => read.Any(
            piece => piece.Grade.State == AnswerState.Unknown && piece.Evidence.Indicator == indicator)).ToList();
        var moves = 0;
        var pieces = rules.Select(rule => Grades(engine, profile, rule)
            .Where(_ => Applies(rule, profile)).Select(piece => Piece(profile, piece.Evidence, piece.Grade, unknown, ref moves)).ToArray()).ToArray();
        var unlocks = ids.Select(id => Unlocks(id, rules, profile.Organisation.Kind, ref moves)).ToArray();
        var made = rules.Select((rule, position) => Rule(rule, profile, ids, pieces[position], unlocks[position])).ToArray();
        return new RobustnessInput
        {
            Ids = ids,
            Rules = made,
            Candidates = [.. Enumerable.Range(0, made.Length).Where(position => made[position].Applies && made[position].CouldBeNeeded)],
            First = Array.IndexOf(ids, engine.Assess(profile).Places[0].Id),
            Unknown = unknown.Count,
            Moves = moves,
            Weights = [.. Enum.GetValues<Criterion>().Where(criterion => criterion != Criterion.Adjustment).Select(criterion => engine.Weights[criterion])],
        };
    }

    private static bool Applies(CompiledRule rule, OrganisationProfile profile) => rule.Descriptor.AppliesTo(profile.Organisation);

    private static IEnumerable<(Evidence Evidence, EvidenceGrade Grade)> Grades(RecommendationEngine engine, OrganisationProfile profile, CompiledRule rule) =>
        rule.Evidence.Select((piece, index) => (piece, engine.RuleSet.Grade(profile, rule, index))).Where(piece => piece.Item2.State != AnswerState.NotApplicable);

    private static RobustnessPiece Piece(OrganisationProfile profile, Evidence evidence, EvidenceGrade grade, List<Indicator> unknown, ref int moves)
    {
        var isMissing = grade.State == AnswerState.Unknown;
        var gap = isMissing ? 0.5e9 : Whole(grade.Gap);
        var (low, high) = isMissing || evidence.Indicator.Kind == IndicatorKind.YesNo
            ? (gap, gap)
            : (Gap(evidence, profile[evidence.Indicator].Number, -1), Gap(evidence, profile[evidence.Indicator].Number, 1));
        return new RobustnessPiece
        {
            GapMove = low == gap && high == gap ? RobustnessPiece.None : moves++,
            WeightMove = moves++,
            Weight = grade.Weight,
            Answer = isMissing ? unknown.IndexOf(evidence.Indicator) : RobustnessPiece.None,
            Gap = gap,
            Below = gap - low,
            Above = high - gap,
        };
    }

    /// <summary>The gap in billionths with the judged thresholds a fifth higher (1) or lower (-1).</summary>
    private static double Gap(Evidence evidence, double answer, int direction) => Whole(Need.Gap(
        answer,
        Moved(evidence.Target, direction, evidence.Trigger),
        Moved(evidence.Trigger, direction, evidence.Target, evidence.Worst),
        Moved(evidence.Worst, direction, evidence.Trigger)));

    private static double Moved(SourcedNumber figure, int direction, params SourcedNumber[] neighbours)
    {
        if (!figure.Basis.IsJudgement)
            return figure.Value;
        var moved = figure.Value * (1 + RobustnessLoop.Judgement * direction);
        // A threshold of a source stays, and one beside it stops after nine tenths of the way there.
        foreach (var fixedOne in neighbours.Where(neighbour => !neighbour.Basis.IsJudgement).Select(neighbour => neighbour.Value))
        {
            var most = figure.Value + 0.9 * (fixedOne - figure.Value);
            moved = fixedOne > figure.Value ? Math.Min(moved, most) : Math.Max(moved, most);
        }
        return moved;
    }

    private static (int, double, int)[] Unlocks(string id, IReadOnlyList<CompiledRule> rules, OrganisationKind kind, ref int moves)
    {
        var unlocks = new List<(int, double, int)>();
        for (var position = 0; position < rules.Count; position++)
            if (rules[position].Descriptor.LeverFor(kind) == Lever.Own && Strength(id, rules[position].Descriptor) is > 0 and var strength)
                unlocks.Add((position, strength, moves++));
        return [.. unlocks];
    }

    private static RobustnessRule Rule(
        CompiledRule rule, OrganisationProfile profile, string[] ids, RobustnessPiece[] pieces, (int, double, int)[] unlocks)
    {
        var (approach, kind) = (rule.Descriptor, profile.Organisation.Kind);
        var known = pieces.Where(piece => piece.Answer == RobustnessPiece.None).ToList();
        var answered = known.Sum(piece => piece.Weight);
        var now = Need.From(answered, pieces.Sum(piece => piece.Weight) - answered, known.Sum(piece => piece.Weight * piece.Gap) / 1e9);
        return new RobustnessRule
        {
            Applies = pieces.Length > 0,
            CouldBeNeeded = now.High >= 0.25,
            IsOwnLever = approach.LeverFor(kind) == Lever.Own,
            Pieces = pieces,
            Now = now,
            HasMissing = known.Count < pieces.Length,
            Requires = [.. approach.Requires.Select(required => Array.IndexOf(ids, required)).Where(position => position >= 0)],
            Unlocks = unlocks,
            Ease = approach.EffortFor(kind) switch { EffortSize.Small => 1, EffortSize.Medium => 0.6, _ => 0.2 },
            Speed = Nine.Decimals(Math.Max(0, 1 - approach.MonthsToFirstEffect.Value / 36)),
            Fit = profile.Priorities.TryGetValue(approach.Finding, out var priority) ? priority : 0.5,
        };
    }

    private static double Strength(string id, ApproachDescriptor other) => other.Requires.Contains(id) ? 1 : other.HelpedBy.Contains(id) ? 0.5 : 0;

    private static double Whole(double gap) => Math.Floor(gap * 1e9 + 0.5);
}
