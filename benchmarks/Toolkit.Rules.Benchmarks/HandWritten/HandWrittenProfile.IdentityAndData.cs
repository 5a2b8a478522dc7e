using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.IdentityAndDataIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? ActiveUsers { get; private set; }

    public double? RelyingServices { get; private set; }

    public double? ProofingSuccess { get; private set; }

    public int? UsesPerUser { get; private set; }

    public int? SeparateLogins { get; private set; }

    public double? NoKnownUse { get; private set; }

    public double? AccessLogCoverage { get; private set; }

    public double? ObjectionRate { get; private set; }

    public double? GovernanceLead { get; private set; }

    public double? CitizenDataTrust { get; private set; }

    public bool? ImproperAccessSanctioned { get; private set; }

    public int? CitizenControlMaturity { get; private set; }

    public double? AuthoritativeSources { get; private set; }

    public double? CommonIdentifierUse { get; private set; }

    public double? RepeatRequests { get; private set; }

    public double? DataCleaningTime { get; private set; }

    public double? SourceRegisterReads { get; private set; }

    public int? KeyDataMaturity { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT201 in its order: set where the question was said not to apply.</summary>
    public byte DLT201NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT202 in its order: set where the question was said not to apply.</summary>
    public byte DLT202NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT203 in its order: set where the question was said not to apply.</summary>
    public byte DLT203NotApplicable { get; private set; }

    private void ReadIdentityAndData(OrganisationProfile profile)
    {
        ActiveUsers = Number(profile[Ask.ActiveUsers]);
        RelyingServices = Number(profile[Ask.RelyingServices]);
        ProofingSuccess = Number(profile[Ask.ProofingSuccess]);
        UsesPerUser = Whole(profile[Ask.UsesPerUser]);
        SeparateLogins = Whole(profile[Ask.SeparateLogins]);
        NoKnownUse = Number(profile[Ask.NoKnownUse]);
        AccessLogCoverage = Number(profile[Ask.AccessLogCoverage]);
        ObjectionRate = Number(profile[Ask.ObjectionRate]);
        GovernanceLead = Number(profile[Ask.GovernanceLead]);
        CitizenDataTrust = Number(profile[Ask.CitizenDataTrust]);
        ImproperAccessSanctioned = Flag(profile[Ask.ImproperAccessSanctioned]);
        CitizenControlMaturity = Whole(profile[Ask.CitizenControlMaturity]);
        AuthoritativeSources = Number(profile[Ask.AuthoritativeSources]);
        CommonIdentifierUse = Number(profile[Ask.CommonIdentifierUse]);
        RepeatRequests = Number(profile[Ask.RepeatRequests]);
        DataCleaningTime = Number(profile[Ask.DataCleaningTime]);
        SourceRegisterReads = Number(profile[Ask.SourceRegisterReads]);
        KeyDataMaturity = Whole(profile[Ask.KeyDataMaturity]);
        DLT201NotApplicable = Marks(profile, Ask.ActiveUsers, Ask.RelyingServices, Ask.ProofingSuccess, Ask.UsesPerUser, Ask.SeparateLogins, Ask.NoKnownUse);
        DLT202NotApplicable = Marks(profile, Ask.AccessLogCoverage, Ask.ObjectionRate, Ask.GovernanceLead, Ask.CitizenDataTrust, Ask.ImproperAccessSanctioned, Ask.CitizenControlMaturity);
        DLT203NotApplicable = Marks(profile, Ask.AuthoritativeSources, Ask.CommonIdentifierUse, Ask.RepeatRequests, Ask.DataCleaningTime, Ask.SourceRegisterReads, Ask.KeyDataMaturity);
    }
}
