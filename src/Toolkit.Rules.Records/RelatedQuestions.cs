using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Questions about the same thing, of groups of people that lie within each other: whoever knows two of them can subtract.</summary>
internal static class RelatedQuestions
{
    /// <summary>Each from the smallest group to the largest. The gender gap tells the share of women among all staff.</summary>
    private static readonly Indicator[][] Nested =
    [
        [DigitalWorkforceIndicators.WomenShareSenior, DigitalWorkforceIndicators.WomenShare, DigitalWorkforceIndicators.GenderGap],
        [DigitalWorkforceIndicators.NonDigitalStaffTrained, DigitalWorkforceIndicators.NoRecentTraining],
        [LeadershipCadreIndicators.SeniorFailedCampaignRate, DigitalWorkforceIndicators.FailedCampaignRate],
    ];

    /// <summary>The question and all that are about the same thing.</summary>
    internal static IEnumerable<Indicator> To(Indicator question) => Array.Find(Nested, one => one.Contains(question)) ?? [question];

    /// <summary>The question and those whose groups lie within its own.</summary>
    internal static IEnumerable<Indicator> Within(Indicator question) => To(question).TakeWhile(one => one != question).Append(question);
}
