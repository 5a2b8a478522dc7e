using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.StrategyIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 1.1: a strategy written, owned and reviewed by the departments that must deliver it.</summary>
internal sealed class SharedOwnershipRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT101")
        .FirstEffectAfterMonths(Anchored(9, "ERM23", "UK-roadmap"))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("ERM23", "UK-roadmap"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.Judgement)
        .HelpedBy("DLT103", Basis.From("UKA-roadmap", "UK-roadmap"))
        .HelpedBy("DLT702", Basis.From("GGF-F7"))
        .HelpedBy("DLT703", Basis.From("GGF-F7"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(CoAuthorShare, trigger: Anchored(70, "UKA-roadmap", "NAO23"), target: Judged(90), worst: Judged(20), weight: Judged(2))
            .Below(OwnedCommitments, trigger: Anchored(80, "GGF-agenda22"), target: Judged(95), worst: Judged(30), weight: Judged(3))
            .Below(FundedCommitments, trigger: Anchored(60, "GGF-F1", "GGF-agenda22"), target: Judged(85), worst: Judged(20), weight: Judged(2))
            .Above(PriorityCount, trigger: Anchored(10, "GGF-F1"), target: Sourced(4, "GGF-tactics"), worst: Judged(20), weight: Judged(1))
            .Above(ReviewGap, trigger: Sourced(6, "TM-roadmap"), target: Judged(4), worst: Judged(18), weight: Judged(1))
            .Below(OwnershipMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("show-results", when: Below(DepartmentTrust, Anchored(25, "GGF-F1")));
}
