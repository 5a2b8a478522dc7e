using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.CapitalInvestmentIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 3.2: bring every user and organisation onto the new platform so that the old one can close.</summary>
internal sealed class PlatformAdoptionRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT302")
        .Effort(EffortSize.Medium)
        .Effort(OrganisationKind.Government, EffortSize.Large)
        .FirstEffectAfterMonths(Judged(9))
        .Lever(Lever.Own)
        .Requires("DLT102")
        .HelpedBy("DLT201", "DLT202", "DLT301", "DLT303", "DLT402")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            // Worst: GOV.UK Verify had 3.6 of the 25 million users planned for the following year.
            .Below(PlatformUptakeShare, trigger: Anchored(60, "NAO-verify"), target: Judged(85), worst: Anchored(14, "NAO-verify"), weight: Judged(3))
            // Length and cost of the double running are two sides of one drain, so each supports only.
            .Above(ParallelRunMonths, trigger: Judged(12), target: Judged(3), worst: Judged(36), weight: Judged(1))
            .Above(ParallelRunCostShare, trigger: Judged(20), target: Judged(5), worst: Judged(50), weight: Judged(1))
            // Worst: of the 70 per cent of Universal Credit claimants who tried Verify, 38 got through; 32 of 70 did not.
            .Above(UnaidedFailureShare, trigger: Anchored(15, "PT-verify"), target: Judged(5), worst: Anchored(46, "PT-verify"), weight: Judged(2))
            .Below(AssistedRouteMaturity, trigger: Anchored(2, "DK-post-exempt"), target: Judged(3), worst: Judged(0), weight: Judged(2))
            .Is(ClosurePlanFunded, false, weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("no-mandate", when: Below(AssistedRouteMaturity, Anchored(2, "DK-post-exempt")))
            .ButFirst("repair-the-journey", when: Above(UnaidedFailureShare, Judged(30)));
}
