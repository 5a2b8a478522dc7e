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
        .FirstEffectAfterMonths(Judged(4.5))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S51", "S103"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Small, Basis.AnchoredOn("S75"))
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Small, Basis.Judgement)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Small, Basis.Judgement)
        .HelpedBy("DLT503", Basis.From("S37", "S41"))
        .HelpedBy("DLT603", Basis.Judgement)
        .HelpedBy("DLT701", Basis.Judgement)
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(SeniorLeadersTrained, trigger: Judged(50), target: Sourced(90, "S51"), worst: Judged(0), weight: Judged(3))
            .Below(NewMinistersBriefed, trigger: Judged(50), target: Judged(100), worst: Anchored(0, "S108"), weight: Judged(1))
            .Below(ProgrammeLeadersWithCoach, trigger: Judged(30), target: Judged(80), worst: Judged(0), weight: Judged(2))
            .Below(LeadersInContactWithUsers, trigger: Judged(50), target: Judged(90), worst: Judged(0), weight: Judged(1))
            .Above(ProgrammesRescoped, trigger: Judged(10), target: Judged(0), worst: Judged(30), weight: Judged(2))
            .Below(LeadershipFluencyMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(2))
        .Then()
            .Recommend()
            .ButFirst("train-successors", when: Below(DigitalLeaderTenure, Judged(1.5)))
            .ButFirst("incentives-too", when: Below(LeaderIncentiveMaturity, Judged(1)));
}
