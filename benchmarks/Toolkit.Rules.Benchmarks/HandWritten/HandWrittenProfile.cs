using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// A profile as one would write it by hand: a nullable property for each of the 126 questions, where null is unknown. What was said not
/// to apply is null as well and marked in the bits of its approach, because unknown and not applicable are different things.
/// </summary>
internal sealed partial class HandWrittenProfile
{
    public OrganisationKind Kind { get; private set; }

    public int? Staff { get; private set; }

    public int? DigitalStaff { get; private set; }

    internal double? EffectiveStrategiesPriority { get; private set; }

    internal double? IdentityAndDataPriority { get; private set; }

    internal double? CapitalInvestmentPriority { get; private set; }

    internal double? FinanceAndGovernancePriority { get; private set; }

    internal double? DigitalWorkforcePriority { get; private set; }

    internal double? LeadershipCadrePriority { get; private set; }

    internal double? LeaderEngagementPriority { get; private set; }

    internal static HandWrittenProfile From(OrganisationProfile profile)
    {
        var result = new HandWrittenProfile
        {
            Kind = profile.Organisation.Kind,
            Staff = profile.Organisation.Staff,
            DigitalStaff = profile.Organisation.DigitalStaff,
        };
        result.ReadPriorities(profile.Priorities);
        result.ReadStrategy(profile);
        result.ReadIdentityAndData(profile);
        result.ReadCapitalInvestment(profile);
        result.ReadFinanceAndGovernance(profile);
        result.ReadDigitalWorkforce(profile);
        result.ReadLeadershipCadre(profile);
        result.ReadLeaderEngagement(profile);
        return result;
    }

    internal bool IsBelow(int staff) => Staff < staff;

    /// <summary>The digital staff decide where their number is stated.</summary>
    internal bool IsBelow(int staff, int digital) => DigitalStaff is { } stated ? stated < digital : Staff < staff;

    internal string[] UnreadAmounts() =>
        ContractSizeMedian is not null && ContractSizeMedianCurrency != "USD" ? [FinanceAndGovernanceIndicators.ContractSizeMedian.Key] : [];

    private void ReadPriorities(IReadOnlyDictionary<Finding, double> priorities)
    {
        EffectiveStrategiesPriority = Priority(priorities, Finding.EffectiveStrategies);
        IdentityAndDataPriority = Priority(priorities, Finding.IdentityAndData);
        CapitalInvestmentPriority = Priority(priorities, Finding.CapitalInvestment);
        FinanceAndGovernancePriority = Priority(priorities, Finding.FinanceAndGovernance);
        DigitalWorkforcePriority = Priority(priorities, Finding.DigitalWorkforce);
        LeadershipCadrePriority = Priority(priorities, Finding.LeadershipCadre);
        LeaderEngagementPriority = Priority(priorities, Finding.LeaderEngagement);
    }

    private static double? Priority(IReadOnlyDictionary<Finding, double> priorities, Finding finding) =>
        priorities.TryGetValue(finding, out var priority) ? priority : null;

    private static double? Number(Answer answer) => answer.State == AnswerState.Given ? answer.Number : null;

    private static int? Whole(Answer answer) => answer.State == AnswerState.Given ? (int)answer.Number : null;

    private static bool? Flag(Answer answer) => answer.State == AnswerState.Given ? answer.Number.Equals(1) : null;

    private static string? Currency(OrganisationProfile profile, Indicator<Money> indicator) =>
        profile[indicator].Currency ?? profile.Organisation.Currency;

    private static byte Marks(OrganisationProfile profile, params ReadOnlySpan<Indicator> evidence)
    {
        var marks = 0;
        for (var position = 0; position < evidence.Length; position++)
            if (profile[evidence[position]].State == AnswerState.NotApplicable)
                marks |= 1 << position;
        return (byte)marks;
    }
}
