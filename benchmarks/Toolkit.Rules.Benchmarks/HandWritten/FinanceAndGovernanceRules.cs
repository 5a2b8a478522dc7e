using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 4: their evidence, then what ranks them.</summary>
internal static class FinanceAndGovernanceRules
{
    internal static Need DLT401(HandWrittenProfile p)
    {
        if (p.Kind is OrganisationKind.RegionalGovernment && p.IsBelow(staff: 2000))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT401NotApplicable;

        if (p.SmeDigitalSpendShare is { } smeDigitalSpendShare)
        {
            answered += 3;
            gaps += 3 * Gap(smeDigitalSpendShare, target: 45, trigger: 33, worst: 10);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.SupplierConcentrationShare is { } supplierConcentrationShare)
        {
            answered += 2;
            gaps += 2 * Gap(supplierConcentrationShare, target: 20, trigger: 15, worst: 5);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.SmeWinRate is { } smeWinRate)
        {
            answered += 2;
            gaps += 2 * Gap(smeWinRate, target: 50, trigger: 30, worst: 5);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.NewEntrantAwardShare is { } newEntrantAwardShare)
        {
            answered += 1;
            gaps += Gap(newEntrantAwardShare, target: 20, trigger: 10, worst: 0);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.ContractSizeMedian is { } contractSizeMedian && p.ContractSizeMedianCurrency == "USD")
        {
            answered += 1;
            gaps += Gap(contractSizeMedian, target: 250000, trigger: 500000, worst: 2000000);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.MarketplaceMaturity is { } marketplaceMaturity)
        {
            answered += 2;
            gaps += 2 * Gap(marketplaceMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Government or OrganisationKind.RegionalGovernment ? Lever.Own : Lever.Influence);
    }

    internal static Need DLT402(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT402NotApplicable;

        if (p.DiscoveryStartMonths is { } discoveryStartMonths)
        {
            answered += 2;
            gaps += 2 * Gap(discoveryStartMonths, target: 1, trigger: 2, worst: 6);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.StagedMoneyShare is { } stagedMoneyShare)
        {
            answered += 3;
            gaps += 3 * Gap(stagedMoneyShare, target: 80, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 2) == 0)
            missing += 3;

        if (p.LargeProjectMoneyShare is { } largeProjectMoney)
        {
            answered += 1;
            gaps += Gap(largeProjectMoney, target: 20, trigger: 50, worst: 90);
        }
        else if ((notApplicable & 4) == 0)
            missing += 1;

        if (p.EarlyStopShare is { } earlyStops)
        {
            answered += 1;
            gaps += Gap(earlyStops, target: 20, trigger: 10, worst: 0);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.StandingTeamShare is { } standingTeamShare)
        {
            answered += 2;
            gaps += 2 * Gap(standingTeamShare, target: 85, trigger: 60, worst: 10);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.ReleaseIntervalMonths is { } releaseIntervalMonths)
        {
            answered += 2;
            gaps += 2 * Gap(releaseIntervalMonths, target: 1, trigger: 3, worst: 12);
        }
        else if ((notApplicable & 32) == 0)
            missing += 2;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT403(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.LocalGovernment or OrganisationKind.PublicBody) && p.IsBelow(staff: 1000))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT403NotApplicable;

        if (p.OutcomeTenderShare is { } outcomeTenderShare)
        {
            answered += 2;
            gaps += 2 * Gap(outcomeTenderShare, target: 40, trigger: 20, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.PilotToScaleShare is { } pilotToScaleShare)
        {
            answered += 2;
            gaps += 2 * Gap(pilotToScaleShare, target: 50, trigger: 25, worst: 0);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.ProcurementCycleMonths is { } procurementCycleMonths)
        {
            answered += 2;
            gaps += 2 * Gap(procurementCycleMonths, target: 3, trigger: 6, worst: 18);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.MarketEngagementShare is { } marketEngagementShare)
        {
            answered += 1;
            gaps += Gap(marketEngagementShare, target: 85, trigger: 60, worst: 10);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.DigitalCommercialSkillShare is { } digitalCommercialSkillShare)
        {
            answered += 1;
            gaps += Gap(digitalCommercialSkillShare, target: 10, trigger: 5, worst: 0);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.InnovationCommissioningMaturity is { } innovationCommissioningMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(innovationCommissioningMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.FinanceAndGovernancePriority ?? 0.5;
        if (n.DLT401.HasPlace)
            report.Add(PlaceDLT401(p, n, fit));
        else
            report.AddOther("DLT401", Finding.FinanceAndGovernance, n.DLT401);
        if (n.DLT402.HasPlace)
            report.Add(PlaceDLT402(p, n, fit));
        else
            report.AddOther("DLT402", Finding.FinanceAndGovernance, n.DLT402);
        if (n.DLT403.HasPlace)
            report.Add(PlaceDLT403(p, n, fit));
        else
            report.AddOther("DLT403", Finding.FinanceAndGovernance, n.DLT403);
    }

    private static HandWrittenPlaced PlaceDLT401(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT401",
        Finding.FinanceAndGovernance,
        n.DLT401,
        leverage: Leverage(0.5 * n.DLT402.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government or OrganisationKind.RegionalGovernment ? 0.6 : 1,
        speed: 0.611111111,
        fit);

    private static HandWrittenPlaced PlaceDLT402(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT402",
        Finding.FinanceAndGovernance,
        n.DLT402,
        leverage: Leverage(0.5 * (n.DLT302.Wanted + n.DLT403.Wanted)),
        readiness: n.DLT303.Readiness,
        ease: p.Kind is OrganisationKind.Agency or OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.861111111,
        fit);

    private static HandWrittenPlaced PlaceDLT403(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT403",
        Finding.FinanceAndGovernance,
        n.DLT403,
        leverage: Leverage(0.5 * n.DLT401.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Agency or OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.75,
        fit);
}
