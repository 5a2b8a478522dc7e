using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;

namespace Toolkit.Rules;

/// <content>What a report says of one approach in words, made when it is read.</content>
internal sealed partial class Run
{
    internal IReadOnlyList<Reason> ReasonsOf(int position) =>
        ReasonWriter.Reasons(Plan.Rules[position], Profile, Plan.Rates, Plan.Wording);

    internal IReadOnlyList<string> MissingOf(int position) => ReasonWriter.Missing(Plan.Rules[position], Profile, Plan.Rates);

    internal IReadOnlyList<BrakeAdvice> BrakesOf(int position) =>
        ReasonWriter.Brakes(Plan.Rules[position], Profile, Plan.Rates, Plan.Wording);

    internal IReadOnlyList<Requirement> RequirementsOf(int position) =>
        [.. Plan.Order.Links.Requires(position).Select(required => new Requirement(Plan.Rules[required].Descriptor.Id, Met(_outcomes[required].Outcome)))];

    internal string TextOf(int position)
    {
        var raw = OutcomeWriter.Text(Plan.Rules[position], _outcomes[position], Profile, Plan.Rates, Plan.OutcomeThreshold, Plan.Wording);
        return SuppressionOf(position) is not { } suppression
            ? raw
            : Plan.Wording.Texts.Phrase(
                "other.suppressed",
                suppression.Owner,
                suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                suppression.Reason,
                raw);
    }

    private static bool? Met(Outcome outcome) => outcome switch
    {
        Outcome.NotNeeded => true,
        Outcome.Recommended => false,
        _ => null,
    };
}
