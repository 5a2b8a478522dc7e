using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <summary>One profile held against one plan: outcomes first, then scores, then the order. Kept by the report for the words.</summary>
internal sealed partial class Run
{
    private readonly RuleOutcome[] _outcomes;

    internal Run(EnginePlan plan, OrganisationProfile profile)
    {
        Plan = plan;
        Profile = profile;
        _outcomes = new RuleOutcome[plan.Rules.Length];
        plan.Evaluator.Evaluate(profile, _outcomes);
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
        var scored = new (int Position, Score Score)[_outcomes.Length];
        for (var position = 0; position < _outcomes.Length; position++)
            if (IsRecommended(position))
                Insert(scored, count++, (position, ValuesOf(position).Score(Plan.Weights)));

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
        Array.Exists(Plan.MoneyIndicators, indicator => Plan.Rates.LacksRate(Profile, indicator))
            ? [.. Plan.MoneyIndicators.Where(indicator => Plan.Rates.LacksRate(Profile, indicator)).Select(NoRate)]
            : [];

    internal Contribution[] ContributionsOf(int position) => ValuesOf(position).Contributions(Plan.Weights);

    private bool IsRecommended(int position) =>
        _outcomes[position].Outcome == Outcome.Recommended && SuppressionOf(position) is null;

    // An insertion sort: two dozen at most, and catalogues are ordered by id, so that what ties entirely stays in the order of ids.
    private void Insert((int Position, Score Score)[] scored, int count, (int Position, Score Score) item)
    {
        var place = count;
        while (place > 0 && Compare(item, scored[place - 1]) < 0)
        {
            scored[place] = scored[place - 1];
            place--;
        }
        scored[place] = item;
    }

    private int Compare(in (int Position, Score Score) left, in (int Position, Score Score) right)
    {
        var byScore = Score.Compare(left.Score, right.Score);
        return byScore != 0 ? byScore : CriterionValues.Compare(ValuesOf(left.Position), ValuesOf(right.Position), Plan.Weights);
    }

    private CriterionValues ValuesOf(int position)
    {
        var approach = Plan.Rules[position].Descriptor;
        return new CriterionValues(
            _outcomes[position].Need,
            Scoring.Leverage(Plan.Links.Unlocks(position), _outcomes),
            Scoring.Readiness(Plan.Links.Requires(position), _outcomes),
            Scoring.Ease(approach.EffortFor(Profile.Organisation.Kind)),
            Scoring.Speed(approach.MonthsToFirstEffect.Value),
            Scoring.Fit(Profile, approach.Finding));
    }

    private string NoRate(MoneyIndicator indicator) => Plan.Wording.Texts.Phrase(
        "notice.no-rate", indicator.Key, ExchangeRates.CurrencyOf(Profile, indicator) ?? "?", Money.ThresholdCurrency);
}
