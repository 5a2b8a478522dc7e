using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 3: their evidence, then what ranks them.</summary>
internal static class CapitalInvestmentRules
{
    internal static Need DLT301(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT301NotApplicable;

        if (p.LegacySystemShare is { } legacySystemShare)
        {
            answered += 2;
            gaps += 2 * Gap(legacySystemShare, target: 10, trigger: 25, worst: 60);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.LegacyRegisterCompleteShare is { } legacyRegisterCompleteShare)
        {
            answered += 2;
            gaps += 2 * Gap(legacyRegisterCompleteShare, target: 98, trigger: 90, worst: 50);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.RedSystemUnfundedShare is { } redSystemUnfundedShare)
        {
            answered += 3;
            gaps += 3 * Gap(redSystemUnfundedShare, target: 10, trigger: 25, worst: 75);
        }
        else if ((notApplicable & 4) == 0)
            missing += 3;

        if (p.RunCostShare is { } runCostShare)
        {
            answered += 1;
            gaps += Gap(runCostShare, target: 60, trigger: 75, worst: 90);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.OldestCriticalSystemAge is { } oldestCriticalSystemAge)
        {
            answered += 1;
            gaps += Gap(oldestCriticalSystemAge, target: 10, trigger: 20, worst: 40);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.CriticalServiceOutageShare is { } serviceOutages)
        {
            answered += 2;
            gaps += 2 * Gap(serviceOutages, target: 5, trigger: 25, worst: 75);
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT302(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT302NotApplicable;

        if (p.PlatformUptakeShare is { } platformUptakeShare)
        {
            answered += 3;
            gaps += 3 * Gap(platformUptakeShare, target: 85, trigger: 60, worst: 10);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.ParallelRunMonths is { } parallelRunMonths)
        {
            answered += 1;
            gaps += Gap(parallelRunMonths, target: 3, trigger: 12, worst: 36);
        }
        else if ((notApplicable & 2) == 0)
            missing += 1;

        if (p.ParallelRunCostShare is { } parallelRunCostShare)
        {
            answered += 1;
            gaps += Gap(parallelRunCostShare, target: 5, trigger: 20, worst: 50);
        }
        else if ((notApplicable & 4) == 0)
            missing += 1;

        if (p.UnaidedFailureShare is { } unaidedFailureShare)
        {
            answered += 2;
            gaps += 2 * Gap(unaidedFailureShare, target: 5, trigger: 15, worst: 50);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.AssistedRouteMaturity is { } assistedRouteMaturity)
        {
            answered += 2;
            gaps += 2 * Gap(assistedRouteMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.ClosurePlanFunded is { } closurePlanFunded)
        {
            answered += 2;
            gaps += closurePlanFunded ? 0 : 2;
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT303(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT303NotApplicable;

        if (p.DigitalApprovalMonths is { } digitalApprovalMonths)
        {
            answered += 2;
            gaps += 2 * Gap(digitalApprovalMonths, target: 6, trigger: 9, worst: 18);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.SubscriptionFromCapital is { } subscriptionFromCapital)
        {
            answered += 2;
            gaps += subscriptionFromCapital ? 0 : 2;
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.LiveServiceFundingShare is { } liveServiceFundingShare)
        {
            answered += 2;
            gaps += 2 * Gap(liveServiceFundingShare, target: 90, trigger: 75, worst: 25);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.DoNothingCostShare is { } doNothingCostShare)
        {
            answered += 1;
            gaps += Gap(doNothingCostShare, target: 95, trigger: 80, worst: 20);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.BenefitMeasuredShare is { } benefitMeasuredShare)
        {
            answered += 1;
            gaps += Gap(benefitMeasuredShare, target: 80, trigger: 50, worst: 10);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.DigitalAppraisalMaturity is { } digitalAppraisalMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(digitalAppraisalMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Government or OrganisationKind.RegionalGovernment ? Lever.Own : Lever.Influence);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.CapitalInvestmentPriority ?? 0.5;
        if (n.DLT301.HasPlace)
            report.Add(PlaceDLT301(p, n, fit));
        else
            report.AddOther("DLT301", Finding.CapitalInvestment, n.DLT301);
        if (n.DLT302.HasPlace)
            report.Add(PlaceDLT302(p, n, fit));
        else
            report.AddOther("DLT302", Finding.CapitalInvestment, n.DLT302);
        if (n.DLT303.HasPlace)
            report.Add(PlaceDLT303(p, n, fit));
        else
            report.AddOther("DLT303", Finding.CapitalInvestment, n.DLT303);
    }

    private static HandWrittenPlaced PlaceDLT301(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT301",
        Finding.CapitalInvestment,
        n.DLT301,
        leverage: Leverage(0.5 * (n.DLT203.Wanted + n.DLT302.Wanted)),
        readiness: 1,
        ease: p.Kind is OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.861111111,
        fit);

    private static HandWrittenPlaced PlaceDLT302(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT302",
        Finding.CapitalInvestment,
        n.DLT302,
        leverage: 0,
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : 0.6,
        speed: 0.75,
        fit);

    private static HandWrittenPlaced PlaceDLT303(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT303",
        Finding.CapitalInvestment,
        n.DLT303,
        leverage: Leverage(n.DLT402.Wanted + 0.5 * (n.DLT203.Wanted + n.DLT301.Wanted + n.DLT302.Wanted + n.DLT403.Wanted + n.DLT601.Wanted)),
        readiness: n.DLT102.Readiness,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : p.Kind is OrganisationKind.Department or OrganisationKind.RegionalGovernment ? 0.6 : 1,
        speed: 0.75,
        fit);
}
