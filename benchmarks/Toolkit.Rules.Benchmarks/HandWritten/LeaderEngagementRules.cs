using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 7: their evidence, then what ranks them.</summary>
internal static class LeaderEngagementRules
{
    internal static Need DLT701(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT701NotApplicable;

        if (p.HeadsWithDigitalObjectives is { } headsWithDigitalObjectives)
        {
            answered += 3;
            gaps += 3 * Gap(headsWithDigitalObjectives, target: 100, trigger: 80, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.DigitalLeaderOnBoard is { } digitalLeaderOnBoard)
        {
            answered += 2;
            gaps += digitalLeaderOnBoard ? 0 : 2;
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.AdvertsWithDigitalCriterion is { } advertsWithDigitalCriterion)
        {
            answered += 2;
            gaps += 2 * Gap(advertsWithDigitalCriterion, target: 90, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.TopTeamDeliveryExperience is { } topTeamDeliveryExperience)
        {
            answered += 1;
            gaps += Gap(topTeamDeliveryExperience, target: 50, trigger: 25, worst: 0);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.DigitalLeaderTenure is { } digitalLeaderTenure)
        {
            answered += 1;
            gaps += Gap(digitalLeaderTenure, target: 4, trigger: 2.5, worst: 1);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.LeaderIncentiveMaturity is { } leaderIncentiveMaturity)
        {
            answered += 2;
            gaps += 2 * Gap(leaderIncentiveMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Agency or OrganisationKind.PublicBody ? Lever.Influence : Lever.Own);
    }

    internal static Need DLT702(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT702NotApplicable;

        if (p.SeniorLeadersTrained is { } seniorLeadersTrained)
        {
            answered += 3;
            gaps += 3 * Gap(seniorLeadersTrained, target: 90, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.NewMinistersBriefed is { } newMinistersBriefed)
        {
            answered += 1;
            gaps += Gap(newMinistersBriefed, target: 100, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 2) == 0)
            missing += 1;

        if (p.ProgrammeLeadersWithCoach is { } programmeLeadersWithCoach)
        {
            answered += 2;
            gaps += 2 * Gap(programmeLeadersWithCoach, target: 80, trigger: 30, worst: 0);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.LeadersInContactWithUsers is { } leadersInContactWithUsers)
        {
            answered += 1;
            gaps += Gap(leadersInContactWithUsers, target: 90, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.ProgrammesRescoped is { } programmesRescoped)
        {
            answered += 2;
            gaps += 2 * Gap(programmesRescoped, target: 0, trigger: 10, worst: 30);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.LeadershipFluencyMaturity is { } leadershipFluencyMaturity)
        {
            answered += 2;
            gaps += 2 * Gap(leadershipFluencyMaturity, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT703(HandWrittenProfile p)
    {
        if (p.Kind == OrganisationKind.PublicBody)
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT703NotApplicable;

        if (p.DigitalMinisterNamed is { } digitalMinisterNamed)
        {
            answered += 1;
            gaps += digitalMinisterNamed ? 0 : 1;
        }
        else if ((notApplicable & 1) == 0)
            missing += 1;

        if (p.DigitalMinisterInfluence is { } digitalMinisterInfluence)
        {
            answered += 3;
            gaps += 3 * Gap(digitalMinisterInfluence, target: 3, trigger: 1, worst: 0);
        }
        else if ((notApplicable & 2) == 0)
            missing += 3;

        if (p.MinistersInFiveYears is { } ministersInFiveYears)
        {
            answered += 2;
            gaps += 2 * Gap(ministersInFiveYears, target: 1, trigger: 2, worst: 5);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.MinisterSpendLever is { } ministerSpendLever)
        {
            answered += 2;
            gaps += ministerSpendLever ? 0 : 2;
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.CabinetDigitalReviews is { } cabinetDigitalReviews)
        {
            answered += 1;
            gaps += Gap(cabinetDigitalReviews, target: 6, trigger: 4, worst: 0);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.MinistriesWithDigitalCounterpart is { } ministriesWithDigitalCounterpart)
        {
            answered += 1;
            gaps += Gap(ministriesWithDigitalCounterpart, target: 100, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 1;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.PublicBody ? Lever.Influence : Lever.Own);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.LeaderEngagementPriority ?? 0.5;
        if (n.DLT701.HasPlace)
            report.Add(PlaceDLT701(p, n, fit));
        else
            report.AddOther("DLT701", Finding.LeaderEngagement, n.DLT701);
        if (n.DLT702.HasPlace)
            report.Add(PlaceDLT702(p, n, fit));
        else
            report.AddOther("DLT702", Finding.LeaderEngagement, n.DLT702);
        if (n.DLT703.HasPlace)
            report.Add(PlaceDLT703(p, n, fit));
        else
            report.AddOther("DLT703", Finding.LeaderEngagement, n.DLT703);
    }

    private static HandWrittenPlaced PlaceDLT701(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT701",
        Finding.LeaderEngagement,
        n.DLT701,
        leverage: Leverage(0.5 * (n.DLT501.Wanted + n.DLT702.Wanted)),
        readiness: n.DLT102.Readiness,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : p.Kind is OrganisationKind.Department or OrganisationKind.RegionalGovernment ? 0.6 : 1,
        speed: 0.75,
        fit);

    private static HandWrittenPlaced PlaceDLT702(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT702",
        Finding.LeaderEngagement,
        n.DLT702,
        leverage: Leverage(0.5 * (n.DLT101.Wanted + n.DLT203.Wanted + n.DLT303.Wanted)),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government ? 0.6 : 1,
        speed: 0.875,
        fit);

    private static HandWrittenPlaced PlaceDLT703(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT703",
        Finding.LeaderEngagement,
        n.DLT703,
        leverage: Leverage(0.5 * (n.DLT101.Wanted + n.DLT103.Wanted + n.DLT301.Wanted + n.DLT601.Wanted)),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government or OrganisationKind.RegionalGovernment ? 0.6 : 1,
        speed: 0.833333333,
        fit);
}
