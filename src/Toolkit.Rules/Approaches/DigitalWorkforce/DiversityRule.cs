using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 5.2: equality, flexibility and open entry routes as part of the offer to digital staff.</summary>
internal sealed class DiversityRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT502")
        .FirstEffectAfterMonths(Judged(6))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S27", "S28"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 200)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 200)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 500)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 500)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 200)
        .DigitalFloor(10)
        .HelpedBy("DLT501", Basis.Judgement)
        .HelpedBy("DLT602", Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(WomenShare, trigger: Anchored(30, "S36"), target: Judged(45), worst: Sourced(18.9, "S30"), weight: Judged(2))
            // Half the weight of the share itself: it is the same head count, seen against the whole workforce.
            .Above(GenderGap, trigger: Judged(10), target: Judged(5), worst: Judged(30), weight: Judged(1))
            .Below(WomenShareSenior, trigger: Anchored(40, "S28", "S29"), target: Judged(50), worst: Judged(20), weight: Judged(2))
            .Below(FlexibleAdverts, trigger: Judged(75), target: Judged(95), worst: Judged(25), weight: Judged(2))
            .Below(DiversityDataCompleteness, trigger: Judged(70), target: Judged(90), worst: Judged(30), weight: Judged(1))
            .Below(InclusiveOfferMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("complete-the-data", when: Below(DiversityDataCompleteness, Judged(67)))
            .ButFirst("open-progression", when: Above(LeaversCitingProgression, Judged(20)));
}
