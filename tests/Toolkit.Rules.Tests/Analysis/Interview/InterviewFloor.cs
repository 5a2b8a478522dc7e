using System.Numerics;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// The number of questions below which no interview can settle the first places, in whatever order it asks and whoever decides when they are
/// settled: that of somebody who knows all answers and only has to prove the places to somebody who does not.
/// </summary>
/// <remarks>
/// The questions asked of a member and of an approach outside let the first end as low and the second as high as the open answers to their own
/// questions allow, all other answers as they are. This completes the profile, so a settled order has the member above the other in it. The
/// scores are taken to the advantage of the proof. An approach at its worst is met less often, and so can only take points from those that
/// require it: the member is scored without that. It is also needed more, and so gives points to what unlocks it: of the approaches that the
/// member unlocks, the one that gives it most is taken to be that other, asked nothing. The other way round, a member at its targets takes
/// points from an approach outside that unlocks it, and the one that takes most is taken to be that member. Approaches share no question, so
/// their costs add up.
/// </remarks>
internal sealed class InterviewFloor
{
    private const int Out = -1;

    // Hundredths; an own lever comes before all others, whatever their scores.
    private const int OwnLever = 10_001;

    private readonly string[] _ranked;
    private readonly Dictionary<string, Asked[]> _choices;

    /// <param name="engine">The rules; no two of them read the same question.</param>
    /// <param name="full">The profile with every question answered, at least one of each approach with a value.</param>
    internal InterviewFloor(RecommendationEngine engine, OrganisationProfile full)
    {
        var evidence = engine.RuleSet.Rules.SelectMany(rule => rule.Evidence).Select(piece => piece.Indicator).ToList();
        if (evidence.Distinct().Count() != evidence.Count || engine.RuleSet.Rules.Any(rule => rule.Evidence.All(piece => full[piece.Indicator].State == AnswerState.NotApplicable)))
            throw new ArgumentException("The bound holds for rules that share no question and for approaches that apply.");
        _ranked = [.. engine.Recommend(full).Recommendations.Select(item => item.Id)];
        _choices = engine.RuleSet.Rules.ToDictionary(rule => rule.Descriptor.Id, rule => Choices(engine, full, rule));
    }

    internal int Of(int top, bool inOrder)
    {
        var members = _ranked.Take(top).Select(id => _choices[id]).ToArray();
        var others = _choices.Where(choice => !_ranked.Take(top).Contains(choice.Key)).Select(choice => choice.Value).ToArray();
        // With a place to spare, nobody else may become recommended at all.
        int OthersBelow(int score) => others.Sum(other => Least(other, choice => choice.High <= (members.Length < top ? Out : score)));
        return members.Length == 0 ? OthersBelow(Out)
            : inOrder ? InOrder(members).Min(last => last.Count + OthersBelow(last.Low))
            : members.SelectMany(member => member).Where(choice => choice.Low != Out).Select(choice => choice.Low).Distinct()
                .Min(border => members.Sum(member => Least(member, choice => choice.Low >= border)) + OthersBelow(border));
    }

    /// <summary>The choices of the last member, each with the fewest questions that keep all the others above it and one above the other.</summary>
    private static IEnumerable<Asked> InOrder(Asked[][] members)
    {
        IEnumerable<Asked> best = members[0].Where(choice => choice.Low != Out);
        foreach (var member in members.Skip(1))
        {
            var above = best.ToArray();
            best = member
                .Where(choice => choice.Low != Out && above.Any(before => before.Low >= choice.High))
                .Select(choice => choice with { Count = choice.Count + Least(above, before => before.Low >= choice.High) });
        }
        return [.. best];
    }

    // With everything asked it is as in the full profile, so that some choice will do.
    private static int Least(Asked[] choices, Func<Asked, bool> which) => choices.Where(which).Select(choice => choice.Count).DefaultIfEmpty(int.MaxValue / 100).Min();

    private static Asked[] Choices(RecommendationEngine engine, OrganisationProfile full, CompiledRule rule) =>
        [.. Enumerable.Range(0, 1 << rule.Evidence.Count).Select(asked => new Asked(
            BitOperations.PopCount((uint)asked),
            Scores(engine, full, rule, asked, piece => piece.Target, piece => piece.Worst).Max(),
            Scores(engine, full, rule, asked, piece => piece.Worst, piece => piece.Target).Min()))];

    /// <summary>The scores with all others as they are, and with one at a time of those it unlocks answered in another way throughout.</summary>
    private static IEnumerable<int> Scores(
        RecommendationEngine engine, OrganisationProfile full, CompiledRule rule, int asked, Func<Evidence, SourcedNumber> answer, Func<Evidence, SourcedNumber> ofUnlocked) =>
        engine.RuleSet.Rules
            .Where(other => other.Descriptor.Requires.Contains(rule.Descriptor.Id) || other.Descriptor.HelpedBy.Contains(rule.Descriptor.Id))
            .Select(unlocked => unlocked.Evidence.Aggregate(full.ToBuilder(), (profile, piece) => Answer(profile, piece, ofUnlocked(piece).Value)).Build())
            .Prepend(full)
            .Select(profile => Score(engine, profile, rule, asked, answer));

    /// <summary>The score in hundredths when what was not asked is answered in one way; <see cref="Out"/> when the approach is not recommended.</summary>
    private static int Score(RecommendationEngine engine, OrganisationProfile full, CompiledRule rule, int asked, Func<Evidence, SourcedNumber> answer)
    {
        var profile = full.ToBuilder();
        for (var index = 0; index < rule.Evidence.Count; index++)
            if ((asked & (1 << index)) == 0)
                Answer(profile, rule.Evidence[index], answer(rule.Evidence[index]).Value);
        var lead = rule.Descriptor.LeverFor(full.Organisation.Kind) == Lever.Own ? OwnLever : 0;
        // All is answered, so that nothing undecided has a place.
        foreach (var place in engine.Assess(profile.Build()).Places)
            if (place.Id == rule.Descriptor.Id)
                return lead + (int)(place.Score * 100);
        return Out;
    }

    internal static OrganisationProfileBuilder Answer(OrganisationProfileBuilder profile, Evidence piece, double value) =>
        profile.Set(piece.Indicator, value, piece.Indicator.Kind == IndicatorKind.Money ? new(Money.ThresholdCurrency, null, null, null) : null);

    /// <summary>One choice of questions to an approach: their number, and the scores between which it can end then.</summary>
    private sealed record Asked(int Count, int Low, int High);
}
