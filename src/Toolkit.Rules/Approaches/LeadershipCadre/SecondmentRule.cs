using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Indicators.LeadershipCadreIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 6.3: scarce skills in for a limited time, officials out to learn and back again.</summary>
internal sealed class SecondmentRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT603")
        .FirstEffectAfterMonths(Judged(4.5))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S82", "S129"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 400)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 400)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 1000)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 1000)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 400)
        .DigitalFloor(20)
        .HelpedBy("DLT501", Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(InwardSecondees, trigger: Judged(1), target: Judged(2), worst: Judged(0), weight: Judged(2))
            .Below(OutwardSecondees, trigger: Judged(1), target: Judged(2), worst: Judged(0), weight: Judged(2))
            .Above(SecondmentSetupTime, trigger: Anchored(3, "S82", "S78", "S84"), target: Judged(1), worst: Anchored(9, "S78"), weight: Judged(1))
            .Below(SecondeeRetentionRate, trigger: Anchored(33, "S80"), target: Judged(50), worst: Judged(0), weight: Judged(1))
            .Above(CriticalSkillsWithoutDepth, trigger: Judged(25), target: Judged(10), worst: Judged(60), weight: Judged(3))
            .Is(ExchangeAgreement, false, weight: Judged(1))
        .Then()
            .Recommend()
            .ButFirst("fill-permanent-posts", when: Above(VacancyRate, Judged(20)))
            .ButFirst("name-the-heir", when: Below(SecondeeRetentionRate, Judged(20)));
}
