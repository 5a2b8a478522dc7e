using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <summary>One profile held against one plan: outcomes first, then scores, then the order. Kept by the report for the words.</summary>
internal sealed partial class Run
{
    /// <summary>Catalogues up to this size are ranked without a temporary array.</summary>
    private const int FitsOnTheStack = 64;

    private readonly RuleOutcome[] _outcomes;
    private readonly bool _allApply;

    internal Run(EnginePlan plan, OrganisationProfile profile)
    {
        Plan = plan;
        Profile = profile;
        _outcomes = new RuleOutcome[plan.Rules.Length];
        plan.Evaluator.Evaluate(profile, _outcomes);
        _allApply = AllApply(_outcomes);
    }

    internal EnginePlan Plan { get; }

    internal OrganisationProfile Profile { get; }

    internal RuleOutcome OutcomeOf(int position) => _outcomes[position];

    internal Suppression? SuppressionOf(int position) =>
        Plan.Suppressions.Count > 0
        && Plan.Suppressions.TryGetValue(Plan.Rules[position].Descriptor.Id, out var suppression)
        && suppression.Holds(Profile.AsOf)
            ? suppression
            : null;

    /// <summary>The approaches that are recommended and not suppressed in order, and the rest by id.</summary>
    internal (Recommendation[] Recommendations, OtherApproach[] Others) Rank()
    {
        var count = 0;
        var scored = _outcomes.Length <= FitsOnTheStack ? stackalloc Scored[_outcomes.Length] : new Scored[_outcomes.Length];
        for (var position = 0; position < _outcomes.Length; position++)
            if (IsRecommended(position))
                Insert(scored, count++, new Scored(position, ValuesOf(position).Score(Plan.Weights)));

        var recommendations = new Recommendation[count];
        for (var index = 0; index < count; index++)
            recommendations[index] = new ComputedRecommendation(index + 1, this, scored[index].Position, scored[index].Score.Hundredths);

        var others = new OtherApproach[_outcomes.Length - count];
        var next = 0;
        for (var position = 0; position < _outcomes.Length; position++)
            if (!IsRecommended(position))
                others[next++] = new ComputedOther(this, position);
        return (recommendations, others);
    }

    /// <summary>Amounts that could not be held against a threshold.</summary>
    internal string[] Notices() =>
        [.. Plan.MoneyIndicators.Where(indicator => Plan.Rates.LacksRate(Profile, indicator)).Select(NoRate)];

    internal Contribution[] ContributionsOf(int position) => ValuesOf(position).Contributions(Plan.Weights);

    private bool IsRecommended(int position) =>
        _outcomes[position].Outcome == Outcome.Recommended && SuppressionOf(position) is null;

    // An insertion sort: two dozen at most, and catalogues are ordered by id, so that what ties entirely stays in the order of ids.
    private void Insert(Span<Scored> scored, int count, Scored item)
    {
        var place = count;
        while (place > 0 && Compare(item, scored[place - 1]) < 0)
        {
            scored[place] = scored[place - 1];
            place--;
        }
        scored[place] = item;
    }

    private int Compare(in Scored left, in Scored right)
    {
        var byScore = Score.Compare(left.Score, right.Score);
        return byScore != 0 ? byScore : CriterionValues.Compare(ValuesOf(left.Position), ValuesOf(right.Position), Plan.Weights);
    }

    private CriterionValues ValuesOf(int position)
    {
        var known = Plan.Fixed[position];
        return new CriterionValues(
            _outcomes[position].Need,
            _allApply ? known.LeverageIfAllApply : Scoring.Leverage(Plan.Links.Unlocks(position), _outcomes),
            Scoring.Readiness(Plan.Links.Requires(position), _outcomes),
            known.Ease(Profile.Organisation.Kind),
            known.Speed,
            Scoring.Fit(Profile, Plan.Rules[position].Descriptor.Finding));
    }

    private static bool AllApply(RuleOutcome[] outcomes)
    {
        foreach (ref readonly var outcome in outcomes.AsSpan())
            if (outcome.Outcome == Outcome.NotApplicable)
                return false;
        return true;
    }

    private string NoRate(MoneyIndicator indicator) => Plan.Wording.Texts.Phrase(
        "notice.no-rate", indicator.Key, ExchangeRates.CurrencyOf(Profile, indicator) ?? "?", Money.ThresholdCurrency);

    private readonly struct Scored(int position, Score score)
    {
        internal int Position => position;

        internal Score Score => score;
    }
}
