using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Rules.Condition;
using static Toolkit.Rules.Rules.SourcedNumber;

namespace Toolkit.Rules.Approaches;

/// <summary>Approach 5.3: practical digital learning for every profession, from an owner that lasts.</summary>
internal sealed class DigitalAcademyRule : ApproachRule
{
    /// <inheritdoc />
    protected override void Describe(DescriptorBuilder approach) => approach
        .Id("DLT503")
        .FirstEffectAfterMonths(Anchored(3, "S41", "S42"))
        .For(OrganisationKind.Government, Lever.Own, EffortSize.Large, Basis.AnchoredOn("S41", "S43"))
        .For(OrganisationKind.Department, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S47"), floor: 3000)
        .For(OrganisationKind.Agency, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S47"), floor: 3000)
        .For(OrganisationKind.RegionalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S47"), floor: 3000)
        .For(OrganisationKind.LocalGovernment, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S47"), floor: 3000)
        .For(OrganisationKind.PublicBody, Lever.Own, EffortSize.Medium, Basis.AnchoredOn("S47"), floor: 3000)
        .HelpedBy("DLT501", Basis.From("S68"))
        .Since("1.0.0");

    /// <inheritdoc />
    protected override void Define(RuleBuilder rule) => rule
        .When()
            .Below(NonDigitalStaffTrained, trigger: Judged(50), target: Judged(80), worst: Judged(10), weight: Judged(2))
            .Above(NoRecentTraining, trigger: Judged(25), target: Judged(5), worst: Judged(50), weight: Judged(1))
            .Below(StaffConfidence, trigger: Anchored(50, "S50"), target: Sourced(90, "S50"), worst: Sourced(10, "S50"), weight: Judged(2))
            .Below(ProfessionsWithCurriculum, trigger: Judged(50), target: Judged(100), worst: Judged(0), weight: Judged(2))
            .Below(CourseCompletionRate, trigger: Judged(80), target: Judged(90), worst: Judged(50), weight: Judged(1))
            .Below(AcademyMaturity, trigger: Judged(1), target: Judged(3), worst: Judged(0), weight: Judged(3))
        .Then()
            .Recommend()
            .ButFirst("repair-the-courses", when: Below(CourseCompletionRate, Judged(60)))
            .ButFirst("hire-specialists", when: Above(VacancyRate, Judged(20)));
}
