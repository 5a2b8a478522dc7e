using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 5.1: one digital profession with common roles, shared hiring and pathways.</summary>
internal sealed class WorkforceManagementRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT501")
        .FirstEffectAfterMonths(Judged(9))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("S68", "S22"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 600)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 600)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Large, Basis.AnchoredOn("S24"), floor: 1500)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S24"), floor: 1500)
        .For(OrganisationKind.PublicBody, Lever.Influence, EffortSize.Small, Basis.AnchoredOn("S24"), floor: 600)
        .DigitalFloor(30)
        .Requires("DLT103", Basis.From("S1", "S3"))
        .HelpedBy("DLT101", Basis.Judgement)
        .HelpedBy("DLT701", Basis.From("S3"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(WorkforceShare, trigger: Anchored(6, "S9", "S24"), target: Anchored(10, "S9"), worst: Sourced(2, "S24"), weight: Judged(2))
            .Above(VacancyRate, trigger: Judged(10), target: Judged(5), worst: Judged(40), weight: Judged(2))
            .Above(ContractorShare, trigger: Judged(15), target: Judged(10), worst: Judged(40), weight: Judged(2))
            // The worst case is the upper end of Canada's 100 to 200 days, in months.
            .Above(TimeToFill, trigger: Anchored(3, "S12"), target: Judged(2), worst: Anchored(6.5, "S12"), weight: Judged(1))
            .Above(FailedCampaignRate, trigger: Judged(30), target: Judged(15), worst: Judged(60), weight: Judged(1))
            .Below(ProfessionMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("no-new-approval-step", when: Above(StrategyIndicators.LowValueControlEffort, Judged(25)));
}
