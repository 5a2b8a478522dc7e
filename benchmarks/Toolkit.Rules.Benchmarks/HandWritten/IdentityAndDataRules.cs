using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using static Toolkit.Rules.Benchmarks.HandWritten.Need;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The three approaches of finding 2: their evidence, then what ranks them.</summary>
internal static class IdentityAndDataRules
{
    internal static Need DLT201(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT201NotApplicable;

        if (p.ActiveUsers is { } activeUsers)
        {
            answered += 3;
            gaps += 3 * Gap(activeUsers, target: 80, trigger: 50, worst: 10);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.RelyingServices is { } relyingServices)
        {
            answered += 3;
            gaps += 3 * Gap(relyingServices, target: 85, trigger: 60, worst: 20);
        }
        else if ((notApplicable & 2) == 0)
            missing += 3;

        if (p.ProofingSuccess is { } proofingSuccess)
        {
            answered += 2;
            gaps += 2 * Gap(proofingSuccess, target: 90, trigger: 75, worst: 40);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.UsesPerUser is { } usesPerUser)
        {
            answered += 2;
            gaps += 2 * Gap(usesPerUser, target: 24, trigger: 10, worst: 1);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.SeparateLogins is { } separateLogins)
        {
            answered += 2;
            gaps += 2 * Gap(separateLogins, target: 1, trigger: 3, worst: 10);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.NoKnownUse is { } noKnownUse)
        {
            answered += 1;
            gaps += Gap(noKnownUse, target: 10, trigger: 20, worst: 50);
        }
        else if ((notApplicable & 32) == 0)
            missing += 1;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.Government ? Lever.Own : Lever.Influence);
    }

    internal static Need DLT202(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT202NotApplicable;

        if (p.AccessLogCoverage is { } accessLogCoverage)
        {
            answered += 3;
            gaps += 3 * Gap(accessLogCoverage, target: 80, trigger: 50, worst: 0);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.ObjectionRate is { } objectionRate)
        {
            answered += 2;
            gaps += 2 * Gap(objectionRate, target: 2, trigger: 3, worst: 10);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.GovernanceLead is { } governanceLead)
        {
            answered += 2;
            gaps += 2 * Gap(governanceLead, target: 12, trigger: 6, worst: 0);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.CitizenDataTrust is { } citizenDataTrust)
        {
            answered += 2;
            gaps += 2 * Gap(citizenDataTrust, target: 70, trigger: 50, worst: 20);
        }
        else if ((notApplicable & 8) == 0)
            missing += 2;

        if (p.ImproperAccessSanctioned is { } improperAccessSanctioned)
        {
            answered += 2;
            gaps += improperAccessSanctioned ? 0 : 2;
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.CitizenControlMaturity is { } citizenControlMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(citizenControlMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, Lever.Own);
    }

    internal static Need DLT203(HandWrittenProfile p)
    {
        double answered = 0, missing = 0, gaps = 0;
        int notApplicable = p.DLT203NotApplicable;

        if (p.AuthoritativeSources is { } authoritativeSources)
        {
            answered += 3;
            gaps += 3 * Gap(authoritativeSources, target: 95, trigger: 80, worst: 30);
        }
        else if ((notApplicable & 1) == 0)
            missing += 3;

        if (p.CommonIdentifierUse is { } commonIdentifier)
        {
            answered += 2;
            gaps += 2 * Gap(commonIdentifier, target: 90, trigger: 60, worst: 20);
        }
        else if ((notApplicable & 2) == 0)
            missing += 2;

        if (p.RepeatRequests is { } repeatRequests)
        {
            answered += 2;
            gaps += 2 * Gap(repeatRequests, target: 5, trigger: 20, worst: 60);
        }
        else if ((notApplicable & 4) == 0)
            missing += 2;

        if (p.DataCleaningTime is { } dataCleaningTime)
        {
            answered += 1;
            gaps += Gap(dataCleaningTime, target: 20, trigger: 40, worst: 90);
        }
        else if ((notApplicable & 8) == 0)
            missing += 1;

        if (p.SourceRegisterReads is { } sourceRegisterReads)
        {
            answered += 2;
            gaps += 2 * Gap(sourceRegisterReads, target: 85, trigger: 60, worst: 20);
        }
        else if ((notApplicable & 16) == 0)
            missing += 2;

        if (p.KeyDataMaturity is { } keyDataMaturity)
        {
            answered += 3;
            gaps += 3 * Gap(keyDataMaturity, target: 3, trigger: 2, worst: 0);
        }
        else if ((notApplicable & 32) == 0)
            missing += 3;

        return From(answered, missing, gaps, p.Kind is OrganisationKind.LocalGovernment or OrganisationKind.PublicBody ? Lever.Influence : Lever.Own);
    }

    internal static void Place(HandWrittenReport report, HandWrittenProfile p, in Needs n)
    {
        var fit = p.IdentityAndDataPriority ?? 0.5;
        if (n.DLT201.HasPlace)
            report.Add(PlaceDLT201(p, n, fit));
        else
            report.AddOther("DLT201", Finding.IdentityAndData, n.DLT201);
        if (n.DLT202.HasPlace)
            report.Add(PlaceDLT202(p, n, fit));
        else
            report.AddOther("DLT202", Finding.IdentityAndData, n.DLT202);
        if (n.DLT203.HasPlace)
            report.Add(PlaceDLT203(p, n, fit));
        else
            report.AddOther("DLT203", Finding.IdentityAndData, n.DLT203);
    }

    private static HandWrittenPlaced PlaceDLT201(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT201",
        Finding.IdentityAndData,
        n.DLT201,
        leverage: Leverage(0.5 * (n.DLT202.Wanted + n.DLT302.Wanted)),
        readiness: n.DLT103.Readiness,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : p.Kind is OrganisationKind.PublicBody ? 1 : 0.6,
        speed: 0.5,
        fit);

    private static HandWrittenPlaced PlaceDLT202(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT202",
        Finding.IdentityAndData,
        n.DLT202,
        leverage: Leverage(0.5 * n.DLT203.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.Government ? 0.2 : 0.6,
        speed: 0.75,
        fit);

    private static HandWrittenPlaced PlaceDLT203(HandWrittenProfile p, in Needs n, double fit) => new(
        "DLT203",
        Finding.IdentityAndData,
        n.DLT203,
        leverage: Leverage(0.5 * n.DLT201.Wanted),
        readiness: 1,
        ease: p.Kind is OrganisationKind.PublicBody ? 1 : p.Kind is OrganisationKind.Agency or OrganisationKind.LocalGovernment ? 0.6 : 0.2,
        speed: 0.583333333,
        fit);
}
