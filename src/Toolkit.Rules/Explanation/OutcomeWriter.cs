using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>Says why an approach is not among the recommendations. Runs only when somebody reads it.</summary>
internal static class OutcomeWriter
{
    internal static string Text(
        CompiledRule rule, RuleOutcome outcome, OrganisationProfile profile, ExchangeRates rates, double threshold, Wording wording)
    {
        var texts = wording.Texts;
        if (rule.Fault is not null)
            return texts.Phrase("other.fault", rule.Fault);
        switch (outcome.Outcome)
        {
            case Outcome.NotApplicable:
                return rule.Descriptor.LeverFor(profile.Organisation.Kind) == Lever.None
                    ? texts.Phrase("other.not-applicable.kind", texts.Phrase("kind." + profile.Organisation.Kind.ToKey()))
                    : texts.Phrase("other.not-applicable.evidence");
            case Outcome.NotNeeded:
                return outcome.Certainty == Certainty.Certain
                    ? texts.Phrase("other.met.certain", wording.ShareBelow(outcome.Need, threshold), wording.Share(threshold))
                    : texts.Phrase("other.met.provisional", wording.ShareBelow(outcome.Need, threshold), wording.Share(threshold), wording.Share(outcome.High));
            case Outcome.Recommended:
                return texts.Phrase("other.recommended", wording.Share(outcome.Need), wording.Share(threshold));
            default:
                return Undecided(rule, outcome, profile, rates, wording);
        }
    }

    private static string Undecided(CompiledRule rule, RuleOutcome outcome, OrganisationProfile profile, ExchangeRates rates, Wording wording)
    {
        var texts = wording.Texts;
        var questions = wording.List(DecidingAnswers(rule, profile, rates).Select(indicator => indicator.Key));
        return double.IsNaN(outcome.Need)
            ? texts.Phrase("other.undecided.nothing", questions)
            : texts.Phrase(
                "other.undecided",
                texts.Phrase("percentage", outcome.Coverage * 100),
                wording.Share(outcome.Low),
                wording.Share(outcome.High),
                questions);
    }

    /// <summary>The fewest missing answers that always decide: the weightiest, until half of the evidence is answered.</summary>
    private static List<Indicator> DecidingAnswers(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates)
    {
        var (sums, open) = (default(EvidenceSums), new List<CompiledEvidence>());
        foreach (var piece in rule.Pieces)
        {
            var answer = piece.Read(profile, rates);
            // Gaps play no part in how much is answered.
            sums.Add(new Lanes(answer), new Lanes(piece.Weight), gap: new Lanes(0));
            if (double.IsNaN(answer))
                open.Add(piece);
        }
        var (applicable, answered) = (sums.Applicable.First, sums.Answered.First);
        var deciding = new List<Indicator>();
        foreach (var piece in open.OrderByDescending(piece => piece.Weight))
        {
            if (Precision.Round(answered / applicable) >= RuleOutcome.SufficientCoverage)
                break;
            answered += piece.Weight;
            deciding.Add(piece.Evidence.Indicator);
        }
        return deciding;
    }
}
