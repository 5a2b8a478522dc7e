using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <summary>One profile held against one plan: outcomes first, then scores, then the order. Kept by the report for the words.</summary>
internal sealed class Run
{
    private readonly RuleOutcome[] _outcomes;

    internal Run(EnginePlan plan, OrganisationProfile profile)
    {
        Plan = plan;
        Profile = profile;
        _outcomes = new RuleOutcome[plan.Rules.Length];
        for (var position = 0; position < _outcomes.Length; position++)
            _outcomes[position] = plan.Rules[position].Evaluate(profile, plan.Rates, plan.OutcomeThreshold);
    }

    internal EnginePlan Plan { get; }

    internal OrganisationProfile Profile { get; }

    internal RuleOutcome OutcomeOf(int position) => _outcomes[position];

    /// <summary>The approaches that are recommended and not suppressed, in order.</summary>
    internal Recommendation[] Recommendations()
    {
        var scored = new List<Scored>(_outcomes.Length);
        for (var position = 0; position < _outcomes.Length; position++)
            if (_outcomes[position].Outcome == Outcome.Recommended && SuppressionOf(position) is null)
                scored.Add(ScoreOf(position));
        scored.Sort((left, right) => Score.Compare(left.Score, right.Score));

        var recommendations = new Recommendation[scored.Count];
        for (var index = 0; index < recommendations.Length; index++)
            recommendations[index] = Recommend(index + 1, scored[index]);
        return recommendations;
    }

    /// <summary>The rest of the catalogue by id.</summary>
    internal OtherApproach[] Others()
    {
        var others = new List<OtherApproach>(_outcomes.Length);
        for (var position = 0; position < _outcomes.Length; position++)
        {
            var suppression = SuppressionOf(position);
            if (_outcomes[position].Outcome != Outcome.Recommended || suppression is not null)
                others.Add(Other(position, suppression));
        }
        return [.. others];
    }

    /// <summary>Amounts that could not be held against a threshold.</summary>
    internal string[] Notices() =>
        [.. Plan.MoneyIndicators.Where(indicator => Plan.Rates.LacksRate(Profile, indicator)).Select(NoRate)];

    private string NoRate(MoneyIndicator indicator) => Plan.Wording.Texts.Phrase(
        "notice.no-rate", indicator.Key, ExchangeRates.CurrencyOf(Profile, indicator) ?? "?", Money.ThresholdCurrency);

    private Suppression? SuppressionOf(int position) =>
        Plan.Suppressions.Count > 0
        && Plan.Suppressions.TryGetValue(Plan.Rules[position].Descriptor.Id, out var suppression)
        && suppression.Holds(Profile.AsOf)
            ? suppression
            : null;

    private Scored ScoreOf(int position)
    {
        var approach = Plan.Rules[position].Descriptor;
        var need = _outcomes[position].Need;
        var contributions = new Contribution[CriterionWeights.Criteria];
        Span<double> values =
        [
            need,
            Scoring.Leverage(Plan.Links.Unlocks(position), _outcomes),
            Scoring.Readiness(Plan.Links.Requires(position), _outcomes),
            Scoring.Ease(approach.EffortFor(Profile.Organisation.Kind)),
            Scoring.Speed(approach.MonthsToFirstEffect.Value),
            Scoring.Fit(Profile, approach.Finding),
        ];
        var total = 0;
        double unrounded = 0;
        for (var criterion = 0; criterion < contributions.Length; criterion++)
        {
            var weight = Plan.Weights[(Criterion)criterion];
            var hundredths = Scoring.Hundredths(weight, values[criterion]);
            contributions[criterion] = new Contribution((Criterion)criterion, weight, values[criterion], new decimal(hundredths, 0, 0, false, 2));
            total += hundredths;
            unrounded += weight * values[criterion];
        }
        return new Scored(position, new Score(total, need, unrounded, contributions, approach.Id), contributions);
    }

    private Recommendation Recommend(int rank, Scored scored)
    {
        var outcome = _outcomes[scored.Position];
        var approach = Plan.Rules[scored.Position].Descriptor;
        var figures = new RecommendationFigures(
            approach.Id,
            approach.Finding,
            outcome.Certainty!.Value,
            RuleOutcome.SeverityOf(outcome.Need, Plan.OutcomeThreshold),
            outcome.Interval,
            outcome.Coverage,
            approach.LeverFor(Profile.Organisation.Kind),
            scored.Contributions);
        return new Recommendation(rank, figures, new RunDetail(this, scored.Position));
    }

    private OtherApproach Other(int position, Suppression? suppression)
    {
        var outcome = _outcomes[position];
        var approach = Plan.Rules[position].Descriptor;
        return new OtherApproach(
            approach.Id,
            approach.Finding,
            suppression is null ? outcome.Outcome : Outcome.Suppressed,
            outcome.Outcome,
            outcome.Certainty,
            outcome.Interval,
            outcome.Coverage,
            suppression,
            new RunDetail(this, position, suppression));
    }

    private readonly record struct Scored(int Position, Score Score, Contribution[] Contributions);
}
