using System.Globalization;
using Toolkit.Rules.Analysis;
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

    internal IReadOnlyList<Adjustment> Adjustments => _changes?.Adjustments ?? [];

    internal IReadOnlyList<RuleFault> Faults => _changes?.Faults ?? _tables.Faults;

    internal RuleOutcome OutcomeOf(int position) => Outcomes[position];

    internal string EvidenceOf(int position) => _tables.Evidence[position].Of(Profile, _tables.Rates);

    /// <summary>The approaches that are recommended and not withheld, in order.</summary>
    internal Recommendation[] Recommendations()
    {
        var ranked = Places.Ranked;
        var recommendations = new Recommendation[ranked.Count(item => IsRecommended(item.Position))];
        for (var (place, rank) = (0, 0); place < ranked.Length; place++)
            if (IsRecommended(ranked[place].Position))
                recommendations[rank++] = new ComputedRecommendation(rank, place + 1, this, ranked[place].Position, ranked[place].Hundredths);
        return recommendations;
    }

    /// <summary>The rest, by id.</summary>
    internal NotRecommended[] Others()
    {
        var places = RankedApproach.Places(Places.Ranked, Outcomes.Length);
        return [.. Enumerable.Range(0, Outcomes.Length)
            .Where(position => !IsRecommended(position) || WithheldBy(position) is not null)
            .Select(position => new ComputedNotRecommended(this, position, places[position] == 0 ? null : places[position]))];
    }

    /// <summary>The places that nine in ten draws of missing answers and judged figures give an approach; null when it has none, or none are drawn.</summary>
    internal PlaceRange? LikelyPlacesOf(int position) => _tables.PlaceDraws == 0 ? null
        : (_likelyPlaces ??= RobustnessMeasure.LikelyPlaces(this, _tables.PlaceDraws, _tables.PlaceJudgement))[position];

    /// <summary>Amounts that could not be held against a threshold; answers and figures for questions that are no longer asked; a size that could not be held against floors.</summary>
    internal ReportNotice[] Notices() =>
    [
        .. _tables.MoneyIndicators.Where(indicator => _tables.Rates.LacksRate(Profile, indicator)).Select(NoRate),
        .. Profile.Retired.Select(retired => NoLongerAsked(retired, retired.Notice(_tables.Wording.Texts))),
        .. _tables.RetiredFigures.Select(retired => NoLongerAsked(retired, retired.FiguresNotice(_tables.Wording.Texts))),
        .. NoSize(),
    ];

    internal Contribution[] ContributionsOf(int position) => _tables.Order.ValuesOf(position, Input).Contributions(_tables.Weights);

    internal IReadOnlyList<Reason> ReasonsOf(int position) =>
        ReasonWording.Reasons(_tables.Rules[position], Profile, _tables.Rates, _tables.Wording);

    internal IReadOnlyList<string> MissingOf(int position) => ReasonWording.Missing(_tables.Rules[position], Profile, _tables.Rates);

    internal IReadOnlyList<string> DecidingOf(int position) =>
        DecidingAnswers.Of(_tables.Rules[position], Profile, _tables.Rates, _tables.RuleSet.OutcomeLimit);

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
            Outcomes[position].IsCandidate ? texts.Phrase("decisions.score", raw, ContributionsOf(position).Sum(part => part.Points)) : raw);
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

    private bool IsRecommended(int position) => Outcomes[position].Outcome == Outcome.Recommended;

    private IEnumerable<ReportNotice> NoSize()
    {
        string[] open = [.. _tables.Rules.Select(rule => rule.Descriptor)
            .Where(approach => approach.FloorFor(Profile.Organisation.Kind)?.IsOpenFor(Profile.Organisation) == true)
            .Select(approach => approach.Id)];
        return open.Length == 0 ? [] : [new ReportNotice
        {
            Kind = NoticeKind.SizeNotStated,
            Text = _tables.Wording.Texts.Phrase("notice.size-not-stated", _tables.Wording.ListOfKeys(open)),
        }];
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

    private static ReportNotice NoLongerAsked(RetiredIndicator retired, string text) =>
        new() { Kind = NoticeKind.RetiredQuestion, Text = text, Indicator = retired.Key };

    private static bool? IsMet(Outcome outcome) => outcome switch
    {
        Outcome.NotNeeded => true,
        Outcome.Recommended => false,
        _ => null,
    };
}
