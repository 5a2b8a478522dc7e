using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.IdentityAndDataIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 2.3: one designated register for each kind of core data, read by everyone else.</summary>
internal sealed class SingleSourceOfTruthRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT203")
        .Effort(EffortSize.Large)
        .FirstEffectAfterMonths(Judged(15))
        .Lever(Lever.Own)
        .Lever(OrganisationKind.LocalGovernment, Lever.Influence)
        .Lever(OrganisationKind.PublicBody, Lever.Influence)
        .Requires("DLT103")
        .HelpedBy("DLT202", "DLT301", "DLT303", "DLT702")
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(AuthoritativeSources, trigger: Anchored(80, "DK-scoop"), target: Anchored(95, "DK-scoop"), worst: Judged(30), weight: Judged(3))
            .Above(IdentifierSchemes, trigger: Anchored(3, "UKA-data"), target: Judged(2), worst: Sourced(20, "UKA-data"), weight: Judged(2))
            .Above(RepeatRequests, trigger: Anchored(20, "DK-scoop"), target: Judged(5), worst: Judged(60), weight: Judged(2))
            .Above(DataCleaningTime, trigger: Anchored(40, "TM-data"), target: Judged(20), worst: Sourced(80, "TM-data"), weight: Judged(1))
            .Below(SourceRegisterReads, trigger: Judged(60), target: Judged(85), worst: Judged(20), weight: Judged(2))
            .Below(KeyDataMaturity, trigger: Judged(2), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("oversight", when: Below(GovernanceLead, Anchored(6, "UPD")))
            .ButFirst("quality", when: Above(DataCleaningTime, Anchored(60, "TM-data", "NAO-data")));
}
