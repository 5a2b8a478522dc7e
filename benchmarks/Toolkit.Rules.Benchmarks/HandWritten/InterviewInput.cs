using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The input of <see cref="InterviewLoop"/>, read from an engine through its public face.</summary>
internal sealed class InterviewInput
{
    internal required Indicator[] Questions { get; init; }

    /// <summary>By question: the gap, negative where it is open.</summary>
    internal required double[] Gaps { get; init; }

    internal required InterviewRule[] Rules { get; init; }

    internal required double OfNeed { get; init; }

    internal required double OfLeverage { get; init; }

    internal required double OfReadiness { get; init; }

    internal static InterviewInput From(RecommendationEngine engine, OrganisationProfile profile)
    {
        var rules = engine.RuleSet.Rules;
        var questions = rules.SelectMany(rule => rule.Evidence).Select(piece => piece.Indicator).Distinct().ToArray();
        var gaps = new double[questions.Length];
        var made = rules.Select(rule => Rule(engine, profile, rule, questions, gaps)).ToArray();
        return new InterviewInput
        {
            Questions = questions,
            Gaps = gaps,
            Rules = made,
            OfNeed = engine.Weights[Criterion.Need],
            OfLeverage = engine.Weights[Criterion.Leverage],
            OfReadiness = engine.Weights[Criterion.Readiness],
        };
    }

    private static InterviewRule Rule(RecommendationEngine engine, OrganisationProfile profile, CompiledRule rule, Indicator[] questions, double[] gaps)
    {
        var all = engine.RuleSet.Rules.Select(other => other.Descriptor).ToList();
        var (approach, kind) = (rule.Descriptor, profile.Organisation.Kind);
        var pieces = new List<(int, double)>();
        for (var index = 0; index < rule.Evidence.Count && approach.AppliesTo(profile.Organisation); index++)
        {
            var (grade, question) = (engine.RuleSet.Grade(profile, rule, index), Array.IndexOf(questions, rule.Evidence[index].Indicator));
            if (grade.State == AnswerState.NotApplicable)
                continue;
            pieces.Add((question, grade.Weight));
            gaps[question] = grade.State == AnswerState.Unknown ? -1 : grade.Gap;
        }
        var fit = profile.Priorities.TryGetValue(approach.Finding, out var priority) ? priority : 0.5;
        var ease = approach.EffortFor(kind) switch { EffortSize.Small => 1, EffortSize.Medium => 0.6, _ => 0.2 };
        return new InterviewRule
        {
            Pieces = [.. pieces],
            Requires = [.. approach.Requires.Select(id => all.FindIndex(other => other.Id == id)).Where(position => position >= 0)],
            Unlocks = [.. all.Select((other, position) => (position, other.Requires.Contains(approach.Id) ? 1 : other.HelpedBy.Contains(approach.Id) ? 0.5 : 0))
                .Where(link => link.Item2 > 0 && all[link.position].LeverFor(kind) == Lever.Own)],
            Fixed = (approach.LeverFor(kind) == Lever.Own ? InterviewLoop.OwnLead : 0)
                + InterviewLoop.Points(engine.Weights[Criterion.Ease], ease)
                + InterviewLoop.Points(engine.Weights[Criterion.Speed], Nine.Decimals(Math.Max(0, 1 - approach.MonthsToFirstEffect.Value / 36)))
                + InterviewLoop.Points(engine.Weights[Criterion.Fit], fit),
        };
    }
}
