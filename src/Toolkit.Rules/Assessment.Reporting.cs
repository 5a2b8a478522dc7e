using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <content>The parts of a report, made when they are read.</content>
public sealed partial class Assessment
{
    internal EngineTables Tables => _tables;

    internal ReportFingerprints Fingerprints =>
        new() { Profile = ProfileFingerprint.Of(Profile), Options = _tables.OptionsFingerprint, Decisions = Decisions?.Revision };

    internal RuleOutcome OutcomeOf(int position) => Outcomes[position];

    internal string EvidenceOf(int position) => _tables.Evidence[position].Of(Profile, _tables.Rates);

    /// <summary>The approaches that are recommended and not withheld, in order.</summary>
    internal Recommendation[] Recommendations()
    {
        if (_places is not null)
            return Recommendations(_places.Ranked);
        var size = Outcomes.Length;
        var ranked = size <= FitsOnTheStack ? stackalloc RankedApproach[size] : new RankedApproach[size];
        return Recommendations(ranked.Slice(0, _tables.Order.Sort(Input, LeftOut, ranked)));
    }

    /// <summary>The rest, by id.</summary>
    /// <param name="recommendations">How many are recommended.</param>
    internal NotRecommended[] Others(int recommendations)
    {
        var others = new NotRecommended[Outcomes.Length - recommendations];
        var next = 0;
        for (var position = 0; next < others.Length; position++)
            if (Outcomes[position].Outcome != Outcome.Recommended || WithheldBy(position) is not null)
                others[next++] = new ComputedNotRecommended(this, position);
        return others;
    }

    /// <summary>Amounts that could not be held against a threshold.</summary>
    internal ReportNotice[] Notices() =>
        [.. _tables.MoneyIndicators.Where(indicator => _tables.Rates.LacksRate(Profile, indicator)).Select(NoRate)];

    internal Contribution[] ContributionsOf(int position) => _tables.Order.ValuesOf(position, Input).Contributions(_tables.Weights);

    /// <summary>The score of an approach if it were not withheld; empty when it takes no place even then.</summary>
    internal Contribution[] RawContributionsOf(int position) =>
        Outcomes[position].Outcome == Outcome.Recommended ? ContributionsOf(position) : [];

    internal IReadOnlyList<Reason> ReasonsOf(int position) =>
        ReasonWording.Reasons(_tables.Rules[position], Profile, _tables.Rates, _tables.Wording);

    internal IReadOnlyList<string> MissingOf(int position) => ReasonWording.Missing(_tables.Rules[position], Profile, _tables.Rates);

    internal IReadOnlyList<PreconditionAdvice> PreconditionsOf(int position) =>
        ReasonWording.Preconditions(_tables.Rules[position], Profile, _tables.Rates, _tables.Wording);

    internal IReadOnlyList<Requirement> RequirementsOf(int position) =>
        [.. _tables.Order.Links.Requires(position).Select(required => new Requirement(_tables.Ids[required], IsMet(Outcomes[required].Outcome)))];

    internal string TextOf(int position)
    {
        var raw = OutcomeWording.Text(_tables.Rules[position], Outcomes[position], Profile, _tables.Rates, _tables.OutcomeThreshold, _tables.Wording);
        if (WithheldBy(position) is not { } decision)
            return raw;
        var texts = _tables.Wording.Texts;
        return texts.Phrase(
            decision.Status == DecisionStatus.Postponed ? "decisions.postponed" : "other.suppressed",
            decision.Owner,
            decision.Until!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            decision.Justification,
            RawContributionsOf(position) is { Length: > 0 } points ? texts.Phrase("decisions.score", raw, points.Sum(part => part.Points)) : raw);
    }

    /// <summary>The decisions to look at again.</summary>
    internal DecisionReviewItem[] DecisionsToReview()
    {
        if (Decisions is null)
            return [];
        var review = new DecisionReview(_tables.Wording.Texts, Profile.AsOf, _tables.MaterialNeedChange);
        return [.. Decisions.Decisions.SelectMany(decision => Reviewed(decision, review))];
    }

    private IEnumerable<DecisionReviewItem> Reviewed(Decision decision, DecisionReview review)
    {
        var position = Array.IndexOf(_tables.Ids, decision.Approach);
        if (position < 0)
            return review.Of(decision, present: null, certainty: null, suppressedUntil: null);
        var outcome = Outcomes[position];
        return review.Of(
            decision,
            new DecisionBasis { Evidence = EvidenceOf(position), Outcome = outcome.Outcome, Need = outcome.Interval.Value },
            outcome.Certainty,
            _decisions!.ForAll(position)?.Until);
    }

    private Recommendation[] Recommendations(ReadOnlySpan<RankedApproach> ranked)
    {
        var recommendations = new Recommendation[ranked.Length];
        for (var index = 0; index < recommendations.Length; index++)
            recommendations[index] = new ComputedRecommendation(index + 1, this, ranked[index].Position, ranked[index].Hundredths);
        return recommendations;
    }

    private ReportNotice NoRate(Indicator indicator)
    {
        var currency = ExchangeRates.CurrencyOf(Profile, indicator);
        return new ReportNotice
        {
            Kind = NoticeKind.NoExchangeRate,
            Text = _tables.Wording.Texts.Phrase("notice.no-rate", indicator.Key, currency ?? "?", Money.ThresholdCurrency),
            Indicator = indicator.Key,
            Currency = currency,
        };
    }

    private static bool? IsMet(Outcome outcome) => outcome switch
    {
        Outcome.NotNeeded => true,
        Outcome.Recommended => false,
        _ => null,
    };
}
