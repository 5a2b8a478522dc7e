using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Explanation;

/// <summary>Says why an approach is not among the recommendations. Runs only when somebody reads it.</summary>
internal static class OutcomeWording
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
                    ? texts.Phrase("other.not-applicable.kind", wording.NameOf(profile.Organisation.Kind))
                    : texts.Phrase("other.not-applicable.evidence");
            case Outcome.NotNeeded:
                return outcome.Certainty == Certainty.Certain
                    ? texts.Phrase("other.met.certain", wording.ShareBelow(outcome.Need, threshold), wording.Share(threshold))
                    : texts.Phrase("other.met.provisional", wording.ShareBelow(outcome.Need, threshold), wording.Share(threshold), wording.Share(outcome.High));
            case Outcome.Recommended:
                return texts.Phrase("other.recommended", wording.Share(outcome.Need), wording.Share(threshold));
            default:
                return Undecided(rule, outcome, profile, rates, threshold, wording);
        }
    }

    private static string Undecided(
        CompiledRule rule, RuleOutcome outcome, OrganisationProfile profile, ExchangeRates rates, double threshold, Wording wording)
    {
        var texts = wording.Texts;
        var questions = wording.ListOfKeys(DecidingAnswers(rule, profile, rates, Precision.Limit(threshold)));
        return outcome.Coverage <= 0
            ? texts.Phrase("other.undecided.nothing", questions)
            : texts.Phrase(
                "other.undecided",
                texts.Phrase("percentage", outcome.Coverage * 100),
                wording.Share(outcome.Low),
                wording.Share(outcome.High),
                questions);
    }

    /// <summary>The keys of the fewest missing answers that can decide: the weightiest, until all at their best or all at their worst do.</summary>
    internal static string[] DecidingAnswers(CompiledRule rule, OrganisationProfile profile, ExchangeRates rates, int limit)
    {
        double[] gaps = [.. rule.Pieces.Select(piece => piece.Grade(profile, rates).Billionths)];
        var deciding = new List<string>();
        foreach (var index in Enumerable.Range(0, gaps.Length).Where(index => double.IsNaN(gaps[index])).OrderByDescending(index => rule.Pieces[index].Weight))
        {
            deciding.Add(rule.Pieces[index].Evidence.Indicator.Key);
            if (IsDecided(0) || IsDecided(Precision.Scale))
                break;
        }
        return [.. deciding];

        bool IsDecided(double gap)
        {
            var sums = default(EvidenceSums);
            for (var index = 0; index < gaps.Length; index++)
                sums.Add(deciding.Contains(rule.Pieces[index].Evidence.Indicator.Key) ? gap : gaps[index], rule.Pieces[index].Weight);
            return sums.Decide(limit).First.Outcome != Outcome.Undecided;
        }
    }
}
