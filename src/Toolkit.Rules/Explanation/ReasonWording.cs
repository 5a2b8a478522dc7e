using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>Turns the evidence of a rule into reasons. Runs only when somebody reads them.</summary>
internal static class ReasonWording
{
    /// <summary>The answered evidence, what weighs most first.</summary>
    internal static IReadOnlyList<Reason> Reasons(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates, Wording wording) =>
        [.. rule.Pieces
            .Select(piece => (Piece: piece, Value: piece.Read(profile, rates)))
            .Where(read => !double.IsNaN(read.Value) && !double.IsInfinity(read.Value))
            .Select(read => Reason(read.Piece, read.Value, profile, wording))
            .OrderByDescending(reason => reason.Weight * reason.Gap)
            .ThenBy(reason => reason.Indicator, StringComparer.Ordinal)];

    /// <summary>The keys of the evidence without an answer, in the order of the rule.</summary>
    internal static IReadOnlyList<string> Missing(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates) =>
        [.. rule.Pieces.Where(piece => double.IsNaN(piece.Read(profile, rates))).Select(piece => piece.Evidence.Indicator.Key)];

    /// <summary>The preconditions that apply.</summary>
    internal static IReadOnlyList<PreconditionAdvice> Preconditions(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates, Wording wording)
    {
        var advice = rule.Descriptor.Text(wording.Texts).Preconditions;
        return [.. rule.Preconditions
            .Where(precondition => precondition.When.Holds(rates.Read(profile, precondition.When)))
            .Select(precondition => new PreconditionAdvice(
                precondition.Id,
                precondition.When.Indicator.Key,
                Advice(precondition.When, advice.TryGetValue(precondition.Id, out var text) ? text : precondition.Id, wording)))];
    }

    // The advice is written for the threshold of the catalogue and may name it.
    private static string Advice(ThresholdCondition when, string text, Wording wording) => when.Threshold.Basis.Equals(Basis.Host)
        ? wording.Texts.Phrase(
            when.Operator == ComparisonOperator.Below ? "precondition.host.below" : "precondition.host.above",
            text,
            wording.Value(when.Indicator.Kind, when.Threshold.Value, Money.ThresholdCurrency))
        : text;

    private static Reason Reason(CompiledEvidence piece, double value, OrganisationProfile profile, Wording wording)
    {
        var evidence = piece.Evidence;
        var answer = profile[evidence.Indicator];
        var currency = evidence.Indicator.Kind == IndicatorKind.Money ? ExchangeRates.CurrencyOf(profile, evidence.Indicator) : null;
        var gap = piece.Gap(value);
        return new Reason(
            evidence.Indicator.Key,
            evidence.Indicator.Kind,
            answer.Number,
            currency,
            answer.Source,
            evidence.Trigger.Value,
            evidence.Target.Value,
            evidence.Worst.Value,
            evidence.Trigger.Basis,
            gap,
            piece.Weight,
            Sentence(evidence, answer.Number, value, currency, gap, wording));
    }

    private static string Sentence(Evidence evidence, double answer, double value, string? currency, double gap, Wording wording)
    {
        var texts = wording.Texts;
        var words = evidence.Indicator.Text(texts);
        var band = texts.Phrase(Band(gap));
        if (evidence.Indicator.Kind == IndicatorKind.YesNo)
            return gap > 0 ? texts.Phrase("reason.no", words.No, band) : texts.Phrase("reason.yes", words.Yes, band);

        var said = wording.Answer(evidence.Indicator, answer, currency);
        if (currency is not null && currency != Money.ThresholdCurrency)
            said = texts.Phrase("money.converted", said, wording.Value(evidence.Indicator.Kind, value, Money.ThresholdCurrency));
        return texts.Phrase(
            "reason",
            words.Statement.Replace("{0}", said),
            wording.Value(evidence.Indicator.Kind, evidence.Trigger.Value, Money.ThresholdCurrency),
            wording.Value(evidence.Indicator.Kind, evidence.Target.Value, Money.ThresholdCurrency),
            band);
    }

    private static string Band(double gap) =>
        gap >= 0.75 ? "band.critical" : gap >= 0.5 ? "band.high" : gap >= 0.25 ? "band.moderate" : gap > 0 ? "band.low" : "band.target";
}
