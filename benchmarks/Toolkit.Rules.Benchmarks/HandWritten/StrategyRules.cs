using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 1: their evidence, then what ranks them.</summary>
internal static class StrategyRules
{
    internal static Need DLT101(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT101NotApplicable;

        if (p.CoAuthorShare is { } coAuthorShare)
        {
            answered += 2;
            gaps += 2 * Gap(coAuthorShare, target: 90, trigger: 70, worst: 20);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.OwnedCommitments is { } ownedCommitments)
        {
            answered += 3;
            gaps += 3 * Gap(ownedCommitments, target: 95, trigger: 80, worst: 30);
        }
        else if ((notApplicable & 2) == 0)
            missing += 3;

        if (p.FundedCommitments is { } fundedCommitments)
        {
            answered += 2;
            gaps += 2 * Gap(fundedCommitments, target: 85, trigger: 60, worst: 20);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.PriorityCount is { } priorityCount)
        {
            answered += 1;
            gaps += Gap(priorityCount, target: 4, trigger: 10, worst: 20);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.ReviewGap is { } reviewGap)
        {
            answered += 1;
            gaps += Gap(reviewGap, target: 4, trigger: 6, worst: 18);
        }
        else if ((notApplicable & 16) == 0)
            missing += 1;

        if (p.OwnershipMaturity is { } ownershipMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(ownershipMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT102(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT102NotApplicable;

        if (p.CoreMetricCoverage is { } coreMetricCoverage)
        {
            answered += 2;
            gaps += 2 * Gap(coreMetricCoverage, target: 95, trigger: 80, worst: 25);
        }
        else if ((notApplicable & 1) == 0)
            missing += 2;

        if (p.BaselinedTargets is { } baselinedTargets)
        {
            answered += 2;
            gaps += 2 * Gap(baselinedTargets, target: 100, trigger: 90, worst: 40);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.LeaderObjectiveLink is { } leaderObjectiveLink)
        {
            answered += 3;
            gaps += 3 * Gap(leaderObjectiveLink, target: 90, trigger: 50, worst: 10);
        }
        else if ((notApplicable & 4) == 0)
            missing += 3;

        if (p.MetricLag is { } metricLag)
        {
            answered += 1;
            gaps += Gap(metricLag, target: 1, trigger: 3, worst: 12);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.GreatServices is { } greatServices)
        {
            answered += 2;
            gaps += 2 * Gap(greatServices, target: 80, trigger: 67, worst: 10);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.ConsequenceMaturity is { } consequenceMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(consequenceMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT103(HandWrittenProfile p)
    {
        if ((p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment) && p.IsBelow(staff: 1000))
            return NotApplicable;

        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT103NotApplicable;

        if (p.CentralMandateMaturity is { } centralMandateMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(centralMandateMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.VisibleSpend is { } visibleSpend)
        {
            answered += 2;
            gaps += 2 * Gap(visibleSpend, target: 95, trigger: 80, worst: 30);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.LowValueControlEffort is { } lowValueControlEffort)
        {
            answered += 1;
            gaps += Gap(lowValueControlEffort, target: 10, trigger: 25, worst: 60);
        }
        else if ((notApplicable & 4) == 0)
            missing += 1;

        if (p.ControlDecisionTime is { } controlDecisionTime)
        {
            answered += 2;
            gaps += 2 * Gap(controlDecisionTime, target: 0.5, trigger: 1, worst: 3);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.SharedCapabilityUse is { } sharedCapability)
        {
            answered += 2;
            gaps += 2 * Gap(sharedCapability, target: 90, trigger: 60, worst: 20);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Department or OrganisationKind.Agency or OrganisationKind.PublicBody ? Lever.Influence : Lever.Own);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.EffectiveStrategiesPriority ?? 0.5;
        if (n.DLT101.HasPlace)
            report.Add(PlaceDLT101(p, n, fit));
        else
            report.AddOther("DLT101", Finding.EffectiveStrategies, n.DLT101);
        if (n.DLT102.HasPlace)
            report.Add(PlaceDLT102(p, n, fit));
        else
            report.AddOther("DLT102", Finding.EffectiveStrategies, n.DLT102);
        if (n.DLT103.HasPlace)
            report.Add(PlaceDLT103(p, n, fit));
        else
            report.AddOther("DLT103", Finding.EffectiveStrategies, n.DLT103);
    }

    private static HandWrittenPlaced PlaceDLT101(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT101",
        Finding.EffectiveStrategies,
        n.DLT101,
        leverage: Leverage(0.5 * (n.DLT102.Wanted + n.DLT301.Wanted + n.DLT501.Wanted)),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Agency or OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.75,
        fit);

    private static HandWrittenPlaced PlaceDLT102(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT102",
        Finding.EffectiveStrategies,
        n.DLT102,
        leverage: Leverage(n.DLT303.Wanted + n.DLT701.Wanted + 0.5 * n.DLT302.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Agency or OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.875,
        fit);

    private static HandWrittenPlaced PlaceDLT103(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT103",
        Finding.EffectiveStrategies,
        n.DLT103,
        leverage: Leverage(n.DLT201.Wanted + n.DLT501.Wanted + 0.5 * (n.DLT101.Wanted + n.DLT102.Wanted + n.DLT202.Wanted + n.DLT203.Wanted + n.DLT303.Wanted)),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : p.Kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment ? 0.6 : 1,
        speed: 0.75,
        fit);
}
