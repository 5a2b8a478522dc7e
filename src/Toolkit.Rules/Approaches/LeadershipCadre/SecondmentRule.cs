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
        .Effort(EffortSize.Small)
        .Effort(OrganisationKind.Government, EffortSize.Medium)
        .FirstEffectAfterMonths(Judged(4.5))
        .Lever(Lever.Own)
        .HelpedBy("DLT501", "DLT601", "DLT702")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(InwardSecondees, trigger: Judged(1), target: Judged(2), worst: Judged(0), weight: Judged(2))
            .Below(OutwardSecondments, trigger: Judged(1), target: Judged(5), worst: Judged(0), weight: Judged(2))
            .Above(SecondmentSetupTime, trigger: Anchored(3, "S82", "S78", "S84"), target: Judged(1), worst: Anchored(9, "S78"), weight: Judged(1))
            .Below(SecondeeRetentionRate, trigger: Anchored(33, "S80"), target: Judged(50), worst: Judged(0), weight: Judged(1))
            .Above(CriticalSkillsWithoutDepth, trigger: Judged(25), target: Judged(10), worst: Judged(60), weight: Judged(3))
            .Is(ExchangeAgreement, false, weight: Judged(1))
        .Then()
            .Recommend()
            .ButFirst("fill-permanent-posts", when: Above(VacancyRate, Sourced(15, "S11")))
            .ButFirst("name-the-heir", when: Below(SecondeeRetentionRate, Judged(20)));
}
