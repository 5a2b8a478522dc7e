using Toolkit.Rules.Decisions;
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
    private readonly RankedApproach[]? _ranked;

    internal Run(EngineTables plan, OrganisationProfile profile, DecisionRegister? decisions = null)
    {
        Plan = plan;
        Profile = profile;
        _outcomes = new RuleOutcome[plan.Rules.Length];
        plan.Evaluator.Evaluate(profile, _outcomes);
        Decisions = decisions is null ? null : new HeldDecisions(plan, profile, decisions);
    }

    /// <summary>A profile whose outcomes and order are known already.</summary>
    internal Run(EngineTables plan, OrganisationProfile profile, RuleOutcome[] outcomes, RankedApproach[] ranked, HeldDecisions? decisions)
    {
        Plan = plan;
        Profile = profile;
        _outcomes = outcomes;
        _ranked = ranked;
        Decisions = decisions;
    }

    internal EngineTables Plan { get; }

    internal OrganisationProfile Profile { get; }

    internal RuleOutcome[] Outcomes => _outcomes;

    internal RuleOutcome OutcomeOf(int position) => _outcomes[position];

    /// <summary>The approaches that are recommended and not suppressed, in order.</summary>
    internal Recommendation[] Recommendations()
    {
        if (_ranked is not null)
            return Recommendations(_ranked);
        var size = _outcomes.Length;
        var ranked = size <= FitsOnTheStack ? stackalloc RankedApproach[size] : new RankedApproach[size];
        return Recommendations(ranked.Slice(0, Plan.Order.Sort(Input, LeftOut(), ranked)));
    }

    private Recommendation[] Recommendations(ReadOnlySpan<RankedApproach> ranked)
    {
        var recommendations = new Recommendation[ranked.Length];
        for (var index = 0; index < recommendations.Length; index++)
            recommendations[index] = new ComputedRecommendation(index + 1, this, ranked[index].Position, ranked[index].Hundredths);
        return recommendations;
    }

    /// <summary>The rest, by id.</summary>
    /// <param name="recommendations">How many are recommended.</param>
    internal NotRecommended[] Others(int recommendations)
    {
        var others = new NotRecommended[_outcomes.Length - recommendations];
        var next = 0;
        for (var position = 0; next < others.Length; position++)
            if (!IsRecommended(position))
                others[next++] = new ComputedNotRecommended(this, position);
        return others;
    }

    /// <summary>Amounts that could not be held against a threshold.</summary>
    internal ReportNotice[] Notices() =>
        [.. Plan.MoneyIndicators.Where(indicator => Plan.Rates.LacksRate(Profile, indicator)).Select(NoRate)];

    internal Contribution[] ContributionsOf(int position) => Plan.Order.ValuesOf(position, Input).Contributions(Plan.Weights);

    private RankInput Input => new(_outcomes, Profile.Organisation.Kind, Profile.PrioritySlots);

    private bool IsRecommended(int position) =>
        _outcomes[position].Outcome == Outcome.Recommended && SuppressionOf(position) is null;

    /// <summary>The approaches that take no place although they may be needed, by position; empty when there can be none.</summary>
    internal bool[] LeftOut() => Plan.Suppressions.Count == 0 && Decisions is null ? [] : Suppressed();

    internal bool[] Suppressed() => [.. Enumerable.Range(0, _outcomes.Length).Select(position => SuppressionOf(position) is not null)];

    private ReportNotice NoRate(MoneyIndicator indicator)
    {
        var currency = ExchangeRates.CurrencyOf(Profile, indicator);
        return new ReportNotice
        {
            Kind = NoticeKind.NoExchangeRate,
            Text = Plan.Wording.Texts.Phrase("notice.no-rate", indicator.Key, currency ?? "?", Money.ThresholdCurrency),
            Indicator = indicator.Key,
            Currency = currency,
        };
    }
}
