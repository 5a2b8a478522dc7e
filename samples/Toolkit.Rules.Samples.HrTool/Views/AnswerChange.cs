using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>An answer that differs between two reports.</summary>
internal sealed record AnswerChange(Indicator Indicator, string Before, string After)
{
    internal static IReadOnlyList<AnswerChange> Between(OrganisationProfile before, OrganisationProfile after) =>
    [
        .. WorkforceQuestions.All.Select(question => question.Indicator)
            .Select(indicator => new AnswerChange(indicator, Words(indicator, before[indicator]), Words(indicator, after[indicator])))
            .Where(change => change.Before != change.After),
    ];

    private static string Words(Indicator indicator, Answer answer) => answer.State == AnswerState.Unknown ? "not answered" : Wording.Value(indicator, answer);
}
