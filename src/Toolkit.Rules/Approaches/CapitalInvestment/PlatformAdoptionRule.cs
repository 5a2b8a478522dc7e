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
        .FirstEffectAfterMonths(Judged(9))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("DK-post-pr", "DK-local"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("CAP-mm"))
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .HelpedBy("DLT102", Basis.Judgement)
        .HelpedBy("DLT201", Basis.From("PT-verify", "NAO-verify"))
        .HelpedBy("DLT301", Basis.Judgement)
        .HelpedBy("DLT303", Basis.Judgement)
        .HelpedBy("DLT402", Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(PlatformUptakeShare, trigger: Judged(60), target: Judged(85), worst: Judged(10), weight: Judged(3))
            // Length and cost of the double running are two sides of one drain, so each supports only.
            .Above(ParallelRunMonths, trigger: Judged(12), target: Judged(3), worst: Judged(36), weight: Judged(1))
            .Above(ParallelRunCostShare, trigger: Judged(20), target: Judged(5), worst: Judged(50), weight: Judged(1))
            .Above(UnaidedFailureShare, trigger: Anchored(15, "PT-verify"), target: Judged(5), worst: Judged(50), weight: Judged(2))
            .Below(AssistedRouteMaturity, trigger: Anchored(2, "DK-post-exempt"), target: Judged(3), worst: Judged(0), weight: Judged(2))
            .Is(ClosurePlanFunded, false, weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("no-mandate", when: Below(AssistedRouteMaturity, Anchored(2, "DK-post-exempt")))
            .ButFirst("repair-the-journey", when: Above(UnaidedFailureShare, Judged(30)));
}
