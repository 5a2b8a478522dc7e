using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Finds the effects that unknown answers can have on an order.</summary>
internal sealed class AnswerSensitivity
{
    private readonly RankOrder _order;
    private readonly RankInput _input;
    private readonly bool[] _suppressed;
    private readonly OpenRule?[] _rules;
    private readonly int[] _ranks;

    /// <param name="order">How approaches are put in order.</param>
    /// <param name="input">The outcomes and the settings they are ranked by.</param>
    /// <param name="suppressed">The approaches that take no place, by position.</param>
    /// <param name="rules">The rules with the answers, by position; null where no answer changes anything.</param>
    internal AnswerSensitivity(RankOrder order, RankInput input, bool[] suppressed, OpenRule?[] rules)
    {
        (_order, _input, _suppressed, _rules) = (order, input, suppressed, rules);
        _ranks = Ranks(input.Outcomes);
    }

    /// <summary>The unknown answers that can change the order, the strongest effect first.</summary>
    internal AnswerEffect[] Effects()
    {
        var unknown =
            from position in Enumerable.Range(0, _rules.Length)
            where _rules[position] is not null
            from index in Enumerable.Range(0, _rules[position]!.Pieces.Length)
            where double.IsNaN(_rules[position]![index])
            group (position, index) by _rules[position]!.Pieces[index].Evidence.Indicator;
        return [.. unknown
            .Select(places => EffectOf(places.Key, [.. places]))
            .OfType<AnswerEffect>()
            .OrderByDescending(effect => Math.Max(effect.Best.Turnover, effect.Worst.Turnover))
            .ThenByDescending(effect => Math.Max(effect.Best.PairsSwapped, effect.Worst.PairsSwapped))
            .ThenByDescending(effect => effect.Best.PairsSwapped + effect.Worst.PairsSwapped)
            .ThenBy(effect => effect.Indicator, StringComparer.Ordinal)];
    }

    private AnswerEffect? EffectOf(Indicator indicator, (int Position, int Index)[] places)
    {
        var (best, worst) = (OutcomesAt(places, gap: 0), OutcomesAt(places, Precision.Scale));
        if (!CanMatter(places, best) && !CanMatter(places, worst))
            return null;
        var effect = new AnswerEffect { Indicator = indicator.Key, Best = EndOf(places, best), Worst = EndOf(places, worst) };
        return effect.Best.ChangesNothing && effect.Worst.ChangesNothing ? null : effect;
    }

    private RuleOutcome[] OutcomesAt((int Position, int Index)[] places, double gap)
    {
        var outcomes = (RuleOutcome[])_input.Outcomes.Clone();
        foreach (var (position, index) in places)
        {
            var rule = _rules[position]!;
            rule[index] = gap;
            outcomes[position] = rule.Decide();
            rule[index] = AnswerSheet.Unknown;
        }
        return outcomes;
    }

    /// <summary>Whether anything came of it that the order looks at: the need of an approach that has a place, or another outcome.</summary>
    private bool CanMatter((int Position, int Index)[] places, RuleOutcome[] outcomes) =>
        Array.Exists(places, place => outcomes[place.Position].IsCandidate || _input.Outcomes[place.Position].IsCandidate);

    private EffectAtExtreme EndOf((int Position, int Index)[] places, RuleOutcome[] outcomes)
    {
        var ranks = Ranks(outcomes);
        return new EffectAtExtreme
        {
            PairsSwapped = Swapped(ranks),
            In = IdsWhere(position => IsRecommended(position, outcomes) && !IsRecommended(position, _input.Outcomes)),
            Out = IdsWhere(position => !IsRecommended(position, outcomes) && IsRecommended(position, _input.Outcomes)),
            Moves = [.. places.Select(place => new ApproachMove
            {
                Id = IdOf(place.Position),
                Need = outcomes[place.Position].Need,
                From = Rank(_ranks[place.Position]),
                To = Rank(ranks[place.Position]),
            })],
            First = Array.IndexOf(ranks, 1) is >= 0 and var first ? IdOf(first) : null,
        };
    }

    private bool IsRecommended(int position, RuleOutcome[] outcomes) =>
        outcomes[position].Outcome == Outcome.Recommended && (_suppressed.Length == 0 || !_suppressed[position]);

    /// <summary>Places from 1 by position; 0 for what takes none.</summary>
    private int[] Ranks(RuleOutcome[] outcomes)
    {
        var ranked = new RankedApproach[outcomes.Length];
        var count = _order.Sort(_input.With(outcomes), _suppressed, ranked);
        return RankedApproach.Places(ranked.AsSpan(0, count), outcomes.Length);
    }

    private int Swapped(int[] ranks)
    {
        var swapped = 0;
        for (var one = 0; one < ranks.Length; one++)
            for (var other = one + 1; other < ranks.Length; other++)
                swapped += Above(_ranks, one, other) * Above(ranks, one, other) < 0 ? 1 : 0;
        return swapped;
    }

    /// <summary>Above 0 when one stands above another, below 0 when below, 0 when neither is recommended.</summary>
    private static int Above(int[] ranks, int one, int other) => Last(ranks[other]).CompareTo(Last(ranks[one]));

    private static int Last(int rank) => rank == 0 ? int.MaxValue : rank;

    private static int? Rank(int rank) => rank == 0 ? null : rank;

    private string IdOf(int position) => _order.Approaches[position].Id;

    private string[] IdsWhere(Func<int, bool> holds) => [.. Enumerable.Range(0, _ranks.Length).Where(holds).Select(IdOf)];
}
