using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <content>What a report says of one approach in words, made when it is read.</content>
internal sealed partial class Run
{
    internal IReadOnlyList<Reason> ReasonsOf(int position) =>
        ReasonWording.Reasons(Plan.Rules[position], Profile, Plan.Rates, Plan.Wording);

    internal IReadOnlyList<string> MissingOf(int position) => ReasonWording.Missing(Plan.Rules[position], Profile, Plan.Rates);

    internal IReadOnlyList<PreconditionAdvice> BrakesOf(int position) =>
        ReasonWording.Preconditions(Plan.Rules[position], Profile, Plan.Rates, Plan.Wording);

    internal IReadOnlyList<Requirement> RequirementsOf(int position) =>
        [.. Plan.Order.Links.Requires(position).Select(required => new Requirement(Plan.Rules[required].Descriptor.Id, Met(_outcomes[required].Outcome)))];

    internal string TextOf(int position)
    {
        var raw = OutcomeWording.Text(Plan.Rules[position], _outcomes[position], Profile, Plan.Rates, Plan.OutcomeThreshold, Plan.Wording);
        if (SuppressionOf(position) is not { } suppression)
            return raw;
        var texts = Plan.Wording.Texts;
        return texts.Phrase(
            DecisionOf(position)?.Status == DecisionStatus.Postponed ? "decisions.postponed" : "other.suppressed",
            suppression.Owner,
            suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            suppression.Reason,
            RawContributionsOf(position) is { Length: > 0 } points ? texts.Phrase("decisions.score", raw, points.Sum(part => part.Points)) : raw);
    }

    /// <summary>What an approach would score if it were not suppressed; empty when it would take no place all the same.</summary>
    internal Contribution[] RawContributionsOf(int position) =>
        _outcomes[position].Outcome == Outcome.Recommended ? ContributionsOf(position) : [];

    private static bool? Met(Outcome outcome) => outcome switch
    {
        Outcome.NotNeeded => true,
        Outcome.Recommended => false,
        _ => null,
    };
}
