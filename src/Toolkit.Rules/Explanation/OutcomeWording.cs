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
                return NotApplicable(rule.Descriptor, profile.Organisation, wording);
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

    private static string NotApplicable(ApproachDescriptor approach, Organisation organisation, Wording wording)
    {
        var (texts, kind) = (wording.Texts, organisation.Kind);
        if (approach.LeverFor(kind) == Lever.None)
            return texts.Phrase("other.not-applicable.kind", wording.NameOf(kind));
        if (approach.FloorFor(kind) is not { } floor || !floor.IsAbove(organisation))
            return texts.Phrase("other.not-applicable.evidence");
        var why = approach.SentenceFor(kind, texts);
        return (floor.DigitalStaff is { } digital && organisation.DigitalStaff is { } specialists
            ? texts.Phrase("other.not-applicable.digital-size", digital, specialists, why)
            : texts.Phrase("other.not-applicable.size", floor.Staff, organisation.Staff!.Value, why)).TrimEnd();
    }

    private static string Undecided(
        CompiledRule rule, RuleOutcome outcome, OrganisationProfile profile, ExchangeRates rates, double threshold, Wording wording)
    {
        var texts = wording.Texts;
        var questions = wording.ListOfKeys(DecidingAnswers.Of(rule, profile, rates, Precision.Limit(threshold)));
        return outcome.Coverage <= 0
            ? texts.Phrase("other.undecided.nothing", questions)
            : texts.Phrase(
                "other.undecided",
                texts.Phrase("percentage", outcome.Coverage * 100),
                wording.Share(outcome.Low),
                wording.Share(outcome.High),
                questions);
    }
}
