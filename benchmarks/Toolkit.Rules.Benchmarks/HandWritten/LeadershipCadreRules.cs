using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 6: their evidence, then what ranks them.</summary>
internal static class LeadershipCadreRules
{
    internal static Need DLT601(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment or OrganisationKind.PublicBody) && p.IsBelow(staff: 1000))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT601NotApplicable;

        if (p.SeniorPayGap is { } seniorPayGap)
        {
            answered += 3;
            gaps += 3 * Gap(seniorPayGap, target: 15, trigger: 25, worst: 50);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.SeniorTurnover is { } seniorTurnover)
        {
            answered += 2;
            gaps += 2 * Gap(seniorTurnover, target: 10, trigger: 15, worst: 25);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.SeniorVacancyDuration is { } seniorVacancyDuration)
        {
            answered += 1;
            gaps += Gap(seniorVacancyDuration, target: 3, trigger: 6, worst: 18);
        }
        else if ((notApplicable & 4) == 0)
            missing += 1;

        if (p.SeniorFailedCampaignRate is { } seniorFailedCampaignRate)
        {
            answered += 2;
            gaps += 2 * Gap(seniorFailedCampaignRate, target: 15, trigger: 35, worst: 60);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.PayExceptionDecisionTime is { } payExceptionDecisionTime)
        {
            answered += 1;
            gaps += Gap(payExceptionDecisionTime, target: 0.5, trigger: 2, worst: 6);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.PayFlexibilityMaturity is { } payFlexibilityMaturity)
        {
            answered += 2;
            gaps += 2 * Gap(payFlexibilityMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Department or OrganisationKind.Agency ? Lever.Influence : Lever.Own);
    }

    internal static Need DLT602(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.PublicBody) && p.IsBelow(staff: 200, digital: 10))
            return NotApplicable;
        if ((p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment) && p.IsBelow(staff: 500, digital: 10))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT602NotApplicable;

        if (p.SeniorExpertShare is { } seniorExpertShare)
        {
            answered += 2;
            gaps += 2 * Gap(seniorExpertShare, target: 30, trigger: 15, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.ExpertGradeGap is { } expertGradeGap)
        {
            answered += 1;
            gaps += Gap(expertGradeGap, target: 1, trigger: 2, worst: 4);
        }
        else if ((notApplicable & 2) == 0)
            missing += 1;

        if (p.ExpertPayParity is { } expertPayParity)
        {
            answered += 2;
            gaps += 2 * Gap(expertPayParity, target: 100, trigger: 95, worst: 80);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.LeaversCitingProgression is { } leaversCitingProgression)
        {
            answered += 2;
            gaps += 2 * Gap(leaversCitingProgression, target: 10, trigger: 20, worst: 40);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.DualLadderCoverage is { } dualLadderCoverage)
        {
            answered += 1;
            gaps += Gap(dualLadderCoverage, target: 100, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.ExpertPathMaturity is { } expertPathMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(expertPathMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.PublicBody ? Lever.Influence : Lever.Own);
    }

    internal static Need DLT603(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.PublicBody) && p.IsBelow(staff: 400, digital: 20))
            return NotApplicable;
        if ((p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment) && p.IsBelow(staff: 1000, digital: 20))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT603NotApplicable;

        if (p.InwardSecondees is { } inwardSecondees)
        {
            answered += 2;
            gaps += 2 * Gap(inwardSecondees, target: 2, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.OutwardSecondees is { } outwardSecondees)
        {
            answered += 2;
            gaps += 2 * Gap(outwardSecondees, target: 2, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.SecondmentSetupTime is { } secondmentSetupTime)
        {
            answered += 1;
            gaps += Gap(secondmentSetupTime, target: 1, trigger: 3, worst: 9);
        }
        else if ((notApplicable & 4) == 0)
            missing += 1;

        if (p.SecondeeRetentionRate is { } secondeeRetentionRate)
        {
            answered += 1;
            gaps += Gap(secondeeRetentionRate, target: 50, trigger: 33, worst: 0);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.CriticalSkillsWithoutDepth is { } criticalSkillsWithoutDepth)
        {
            answered += 3;
            gaps += 3 * Gap(criticalSkillsWithoutDepth, target: 10, trigger: 25, worst: 60);
        }
        else if ((notApplicable & 16) == 0)
            missing += 3;

        if (p.ExchangeAgreement is { } exchangeAgreement)
        {
            answered += 1;
            gaps += exchangeAgreement ? 0 : 1;
        }
        else if ((notApplicable & 32) == 0)
            missing += 1;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.LeadershipCadrePriority ?? 0.5;
        if (n.DLT601.HasPlace)
            report.Add(PlaceDLT601(p, n, fit));
        else
            report.AddOther("DLT601", Finding.LeadershipCadre, n.DLT601);
        if (n.DLT602.HasPlace)
            report.Add(PlaceDLT602(p, n, fit));
        else
            report.AddOther("DLT602", Finding.LeadershipCadre, n.DLT602);
        if (n.DLT603.HasPlace)
            report.Add(PlaceDLT603(p, n, fit));
        else
            report.AddOther("DLT603", Finding.LeadershipCadre, n.DLT603);
    }

    private static HandWrittenPlaced PlaceDLT601(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT601",
        Finding.LeadershipCadre,
        n.DLT601,
        leverage: Leverage(0.5 * n.DLT602.Wanted),
        readiness: n.DLT501.Readiness,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : p.Kind is OrganisationKind.Department or OrganisationKind.Agency ? 1 : 0.6,
        speed: 0.75,
        fit);

    private static HandWrittenPlaced PlaceDLT602(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT602",
        Finding.LeadershipCadre,
        n.DLT602,
        leverage: Leverage(0.5 * n.DLT502.Wanted),
        readiness: n.DLT501.Readiness,
        ease: p.Kind is OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.791666667,
        fit);

    private static HandWrittenPlaced PlaceDLT603(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT603",
        Finding.LeadershipCadre,
        n.DLT603,
        leverage: Leverage(0.5 * n.DLT702.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government ? 0.6 : 1,
        speed: 0.875,
        fit);
}
