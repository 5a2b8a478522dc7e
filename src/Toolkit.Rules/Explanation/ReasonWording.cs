using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>Turns the evidence of a rule into reasons. Runs only when somebody reads them.</summary>
internal static class ReasonWording
{
    private static readonly Comparer<Reason> WeightiestFirst = Comparer<Reason>.Create((left, right) =>
    {
        var byWeight = (right.Weight * right.Gap).CompareTo(left.Weight * left.Gap);
        return byWeight != 0 ? byWeight : string.CompareOrdinal(left.Indicator, right.Indicator);
    });

    /// <summary>The answered evidence, what weighs most first.</summary>
    internal static IReadOnlyList<Reason> Reasons(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates, Wording wording)
    {
        var sentences = wording.SentencesOf(rule);
        var reasons = new Reason[rule.Pieces.Length];
        var count = 0;
        for (var index = 0; index < rule.Pieces.Length; index++)
        {
            var value = rule.Pieces[index].Read(profile, rates);
            if (!double.IsNaN(value) && !double.IsInfinity(value))
                reasons[count++] = Reason(rule.Pieces[index], value, profile, sentences[index], wording);
        }
        // No two are equal: a rule counts an indicator once.
        Array.Sort(reasons, 0, count, WeightiestFirst);
        Array.Resize(ref reasons, count);
        return reasons;
    }

    /// <summary>The keys of the evidence without an answer, in the order of the rule.</summary>
    internal static IReadOnlyList<string> Missing(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates)
    {
        List<string>? missing = null;
        foreach (var piece in rule.Pieces)
            if (double.IsNaN(piece.Read(profile, rates)))
                (missing ??= new(rule.Pieces.Length)).Add(piece.Evidence.Indicator.Key);
        return missing is null ? [] : missing.AsReadOnly();
    }

    /// <summary>The preconditions that apply.</summary>
    internal static IReadOnlyList<PreconditionAdvice> Preconditions(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates, Wording wording)
    {
        List<PreconditionAdvice>? advice = null;
        foreach (var precondition in rule.Preconditions)
            if (precondition.When.Holds(rates.Read(profile, precondition.When)))
                (advice ??= []).Add(new PreconditionAdvice(precondition.Id, precondition.When.Indicator.Key, Advice(precondition, rule, wording)));
        return advice is null ? [] : advice.AsReadOnly();
    }

    private static string Advice(Precondition precondition, CompiledRule rule, Wording wording) => Advice(
        precondition.When,
        rule.Descriptor.Text(wording.Texts).Preconditions.TryGetValue(precondition.Id, out var text) ? text : precondition.Id,
        wording);

    // The advice is written for the threshold of the catalogue and may name it.
    private static string Advice(ThresholdCondition when, string text, Wording wording) => when.Threshold.Basis.Equals(Basis.Host)
        ? wording.Texts.Phrase(
            when.Operator == ComparisonOperator.Below ? "precondition.host.below" : "precondition.host.above",
            text,
            wording.Value(when.Indicator.Kind, when.Threshold.Value, Money.ThresholdCurrency))
        : text;

    private static Reason Reason(CompiledEvidence piece, double value, OrganisationProfile profile, ReasonSentence sentence, Wording wording)
    {
        var evidence = piece.Evidence;
        var answer = profile[evidence.Indicator];
        var currency = evidence.Indicator.Kind == IndicatorKind.Money ? ExchangeRates.CurrencyOf(profile, evidence.Indicator) : null;
        var gap = piece.Gap(value);
        var text = sentence.Say(answer.Number, value, currency, gap);
        var isOwn = OwnPublication.Is(piece, answer.Source);
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
            isOwn ? wording.Texts.Phrase("reason.own-publication", text) : text)
        {
            IsOwnPublication = isOwn,
        };
    }
}
