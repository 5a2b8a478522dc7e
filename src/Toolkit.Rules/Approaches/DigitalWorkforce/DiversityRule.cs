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
        .Effort(EffortSize.Medium)
        .FirstEffectAfterMonths(Judged(6))
        .Lever(Lever.Own)
        .HelpedBy("DLT501", "DLT503", "DLT602", "DLT701")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(WomenShare, trigger: Sourced(35, "S27"), target: Judged(45), worst: Sourced(18.9, "S30"), weight: Judged(2))
            // Half the weight of the share itself: it is the same head count, seen against the whole workforce.
            .Above(GenderGap, trigger: Anchored(10, "S27", "S29"), target: Judged(5), worst: Judged(30), weight: Judged(1))
            .Below(WomenShareSenior, trigger: Anchored(40, "S28", "S29"), target: Sourced(50, "S28"), worst: Judged(20), weight: Judged(2))
            .Below(FlexibleAdverts, trigger: Judged(75), target: Judged(95), worst: Judged(25), weight: Judged(2))
            .Below(DiversityDataCompleteness, trigger: Judged(70), target: Judged(90), worst: Judged(30), weight: Judged(1))
            .Below(InclusiveOfferMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("complete-the-data", when: Below(DiversityDataCompleteness, Judged(67)))
            .ButFirst("open-progression", when: Above(LeaversCitingProgression, Judged(20)));
}
