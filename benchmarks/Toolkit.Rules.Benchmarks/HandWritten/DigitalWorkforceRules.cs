using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 5: their evidence, then what ranks them.</summary>
internal static class DigitalWorkforceRules
{
    internal static Need DLT501(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.PublicBody) && p.IsBelow(staff: 600, digital: 30))
            return NotApplicable;
        if ((p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment) && p.IsBelow(staff: 1500, digital: 30))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT501NotApplicable;

        if (p.WorkforceShare is { } workforceShare)
        {
            answered += 2;
            gaps += 2 * Gap(workforceShare, target: 10, trigger: 6, worst: 2);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.VacancyRate is { } vacancyRate)
        {
            answered += 2;
            gaps += 2 * Gap(vacancyRate, target: 5, trigger: 10, worst: 40);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.ContractorShare is { } contractorShare)
        {
            answered += 2;
            gaps += 2 * Gap(contractorShare, target: 10, trigger: 15, worst: 40);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.TimeToFill is { } timeToFill)
        {
            answered += 1;
            gaps += Gap(timeToFill, target: 2, trigger: 3, worst: 6.5);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.FailedCampaignRate is { } failedCampaignRate)
        {
            answered += 1;
            gaps += Gap(failedCampaignRate, target: 15, trigger: 30, worst: 60);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.ProfessionMaturity is { } professionMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(professionMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.PublicBody ? Lever.Influence : Lever.Own);
    }

    internal static Need DLT502(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.PublicBody) && p.IsBelow(staff: 200, digital: 10))
            return NotApplicable;
        if ((p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment) && p.IsBelow(staff: 500, digital: 10))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT502NotApplicable;

        if (p.WomenShare is { } womenShare)
        {
            answered += 2;
            gaps += 2 * Gap(womenShare, target: 45, trigger: 30, worst: 18.9);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.GenderGap is { } genderGap)
        {
            answered += 1;
            gaps += Gap(genderGap, target: 5, trigger: 10, worst: 30);
        }
        else if ((notApplicable & 2) == 0)
            missing += 1;

        if (p.WomenShareSenior is { } womenShareSenior)
        {
            answered += 2;
            gaps += 2 * Gap(womenShareSenior, target: 50, trigger: 40, worst: 20);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.FlexibleAdverts is { } flexibleAdverts)
        {
            answered += 2;
            gaps += 2 * Gap(flexibleAdverts, target: 95, trigger: 75, worst: 25);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.DiversityDataCompleteness is { } diversityDataCompleteness)
        {
            answered += 1;
            gaps += Gap(diversityDataCompleteness, target: 90, trigger: 70, worst: 30);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.InclusiveOfferMaturity is { } inclusiveOfferMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(inclusiveOfferMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT503(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment or OrganisationKind.PublicBody) && p.IsBelow(staff: 3000))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT503NotApplicable;

        if (p.NonDigitalStaffTrained is { } nonDigitalStaffTrained)
        {
            answered += 2;
            gaps += 2 * Gap(nonDigitalStaffTrained, target: 80, trigger: 50, worst: 10);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.NoRecentTraining is { } noRecentTraining)
        {
            answered += 1;
            gaps += Gap(noRecentTraining, target: 5, trigger: 25, worst: 50);
        }
        else if ((notApplicable & 2) == 0)
            missing += 1;

        if (p.StaffConfidence is { } staffConfidence)
        {
            answered += 2;
            gaps += 2 * Gap(staffConfidence, target: 90, trigger: 50, worst: 10);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.ProfessionsWithCurriculum is { } professionsWithCurriculum)
        {
            answered += 2;
            gaps += 2 * Gap(professionsWithCurriculum, target: 100, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.CourseCompletionRate is { } courseCompletionRate)
        {
            answered += 1;
            gaps += Gap(courseCompletionRate, target: 90, trigger: 80, worst: 50);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.AcademyMaturity is { } academyMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(academyMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.DigitalWorkforcePriority ?? 0.5;
        if (n.DLT501.HasPlace)
            report.Add(PlaceDLT501(p, n, fit));
        else
            report.AddOther("DLT501", Finding.DigitalWorkforce, n.DLT501);
        if (n.DLT502.HasPlace)
            report.Add(PlaceDLT502(p, n, fit));
        else
            report.AddOther("DLT502", Finding.DigitalWorkforce, n.DLT502);
        if (n.DLT503.HasPlace)
            report.Add(PlaceDLT503(p, n, fit));
        else
            report.AddOther("DLT503", Finding.DigitalWorkforce, n.DLT503);
    }

    private static HandWrittenPlaced PlaceDLT501(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT501",
        Finding.DigitalWorkforce,
        n.DLT501,
        leverage: Leverage(n.DLT601.Wanted + n.DLT602.Wanted + 0.5 * (n.DLT401.Wanted + n.DLT402.Wanted + n.DLT502.Wanted + n.DLT503.Wanted + n.DLT603.Wanted)),
        readiness: n.DLT103.Readiness,
        ease: p.Kind is OrganisationKind.PublicBody ? 1 : p.Kind is OrganisationKind.Government or OrganisationKind.RegionalGovernment ? 0.2 : 0.6,
        speed: 0.75,
        fit);

    private static HandWrittenPlaced PlaceDLT502(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT502",
        Finding.DigitalWorkforce,
        n.DLT502,
        leverage: Leverage(0.5 * n.DLT601.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.833333333,
        fit);

    private static HandWrittenPlaced PlaceDLT503(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT503",
        Finding.DigitalWorkforce,
        n.DLT503,
        leverage: Leverage(0.5 * (n.DLT402.Wanted + n.DLT403.Wanted + n.DLT702.Wanted)),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : 0.6,
        speed: 0.916666667,
        fit);
}
