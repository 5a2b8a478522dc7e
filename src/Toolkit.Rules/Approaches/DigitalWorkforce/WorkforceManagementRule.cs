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
        .Effort(EffortSize.Large)
        .FirstEffectAfterMonths(Judged(9))
        .Lever(Lever.Own)
        .Lever(OrganisationKind.PublicBody, Lever.Influence)
        .Requires("DLT103")
        .HelpedBy("DLT101", "DLT102", "DLT701")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(WorkforceShare, trigger: Sourced(6, "S10"), target: Sourced(10, "S7"), worst: Sourced(2, "S24"), weight: Judged(2))
            .Above(VacancyRate, trigger: Sourced(10, "S11"), target: Judged(5), worst: Sourced(30, "S12"), weight: Judged(2))
            .Above(ContractorShare, trigger: Anchored(20, "S13"), target: Judged(10), worst: Judged(40), weight: Judged(2))
            // The worst case is the upper end of Canada's 100 to 200 days, in months.
            .Above(TimeToFill, trigger: Anchored(3, "S16"), target: Judged(2), worst: Anchored(6.5, "S12"), weight: Judged(1))
            .Above(FailedCampaignRate, trigger: Anchored(30, "S9"), target: Judged(15), worst: Anchored(50, "S132"), weight: Judged(1))
            .Below(ProfessionMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("no-new-approval-step", when: Above(StrategyIndicators.LowValueControlEffort, Judged(25)));
}
