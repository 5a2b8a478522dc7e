using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.LeaderEngagementIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 7.2: practical training, coaching and contact with users for the people who decide.</summary>
internal sealed class LeaderTrainingRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT702")
        .Effort(EffortSize.Small)
        .Effort(OrganisationKind.Government, EffortSize.Medium)
        .FirstEffectAfterMonths(Judged(4.5))
        .Lever(Lever.Own)
        .HelpedBy("DLT103", "DLT503", "DLT603", "DLT701")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(SeniorLeadersTrained, trigger: Judged(50), target: Sourced(90, "S51"), worst: Anchored(11, "S109", "S91"), weight: Judged(3))
            .Below(NewMinistersBriefed, trigger: Judged(50), target: Judged(100), worst: Anchored(0, "S108"), weight: Judged(1))
            .Below(ProgrammeLeadersWithCoach, trigger: Judged(30), target: Judged(80), worst: Judged(0), weight: Judged(2))
            .Below(LeadersInContactWithUsers, trigger: Judged(50), target: Judged(90), worst: Judged(0), weight: Judged(1))
            .Above(ProgrammesRescoped, trigger: Anchored(1, "S91"), target: Judged(0), worst: Judged(3), weight: Judged(2))
            .Below(LeadershipFluencyMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("train-successors", when: Below(DigitalLeaderTenure, Judged(1.5)))
            .ButFirst("incentives-too", when: Below(LeaderIncentiveMaturity, Judged(1)));
}
