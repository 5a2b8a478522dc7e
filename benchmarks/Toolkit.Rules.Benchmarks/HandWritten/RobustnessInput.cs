using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>What <see cref="RobustnessLoop"/> works on, read from an engine through its public face.</summary>
internal sealed class RobustnessInput
{
    internal required string[] Ids { get; init; }

    internal required RobustnessRule[] Rules { get; init; }

    internal required int[] Candidates { get; init; }

    internal required int Unknown { get; init; }

    internal required double[] Weights { get; init; }

    internal static RobustnessInput From(RecommendationEngine engine, OrganisationProfile profile)
    {
        var rules = engine.RuleSet.Rules;
        var read = rules.Where(rule => rule.Descriptor.LeverFor(profile.Organisation.Kind) != Lever.None).SelectMany(rule => Pieces(engine, profile, rule)).ToList();
        var unknown = engine.Catalogue.Indicators.Where(indicator => read.Any(
            piece => piece.Grade.State == AnswerState.Unknown && piece.Indicator == indicator)).ToList();
        var made = rules.Select(rule => Rule(engine, profile, rule, unknown)).ToArray();
        return new RobustnessInput
        {
            Ids = [.. rules.Select(rule => rule.Descriptor.Id)],
            Rules = made,
            Candidates = [.. Enumerable.Range(0, made.Length).Where(position => made[position].Applies && made[position].CouldBeNeeded)],
            Unknown = unknown.Count,
            Weights = [.. Enum.GetValues<Criterion>().Select(criterion => engine.Weights[criterion])],
        };
    }

    private static IEnumerable<(Indicator Indicator, EvidenceGrade Grade)> Pieces(RecommendationEngine engine, OrganisationProfile profile, CompiledRule rule) =>
        rule.Evidence.Select((piece, index) => (piece.Indicator, engine.RuleSet.Grade(profile, rule, index)));

    private static RobustnessRule Rule(RecommendationEngine engine, OrganisationProfile profile, CompiledRule rule, List<Indicator> unknown)
    {
        var all = engine.RuleSet.Rules.Select(other => other.Descriptor).ToList();
        var kind = profile.Organisation.Kind;
        var pieces = Pieces(engine, profile, rule).Where(piece => piece.Grade.State != AnswerState.NotApplicable).ToList();
        bool Applies(ApproachDescriptor approach) => approach.LeverFor(kind) != Lever.None;
        double known = 0, weight = 0, open = 0;
        foreach (var (_, grade) in pieces)
        {
            known += grade.Weight * Math.Floor(grade.Gap * 1e9 + 0.5);
            weight += grade.Weight;
            open += grade.State == AnswerState.Unknown ? grade.Weight : 0;
        }
        return new RobustnessRule
        {
            Applies = pieces.Count > 0 && Applies(rule.Descriptor),
            CouldBeNeeded = Math.Floor((known + open * 1e9) / weight + 0.5) >= engine.RuleSet.OutcomeThreshold * 1e9,
            IsOwnLever = rule.Descriptor.LeverFor(kind) == Lever.Own,
            Known = known,
            Weight = weight,
            Unknown = [.. pieces.Where(piece => piece.Grade.State == AnswerState.Unknown).Select(piece => (unknown.IndexOf(piece.Indicator), piece.Grade.Weight))],
            Requires = [.. rule.Descriptor.Requires.Select(id => all.FindIndex(other => other.Id == id)).Where(position => position >= 0 && Applies(all[position]))],
            Unlocks = [.. all.Select((other, position) => (position, Strength(rule.Descriptor.Id, other))).Where(link => link.Item2 > 0 && Applies(all[link.position]))],
            Ease = rule.Descriptor.EffortFor(kind) switch { EffortSize.Small => 1, EffortSize.Medium => 0.6, _ => 0.2 },
            Speed = Nine(Math.Max(0, 1 - rule.Descriptor.MonthsToFirstEffect.Value / 36)),
            Fit = profile.Priorities.TryGetValue(rule.Descriptor.Finding, out var priority) ? priority : 0.5,
        };
    }

    private static double Strength(string id, ApproachDescriptor other) => other.Requires.Contains(id) ? 1 : other.HelpedBy.Contains(id) ? 0.5 : 0;

    private static double Nine(double value) => Math.Floor(value * 1e9 + 0.5) / 1e9;
}
