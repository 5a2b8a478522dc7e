using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.CapitalInvestmentIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? LegacySystemShare { get; private set; }

    public double? LegacyRegisterCompleteShare { get; private set; }

    public double? RedSystemUnfundedShare { get; private set; }

    public double? RunCostShare { get; private set; }

    public double? OldestCriticalSystemAge { get; private set; }

    public double? CriticalServiceOutageShare { get; private set; }

    public double? PlatformUptakeShare { get; private set; }

    public double? ParallelRunMonths { get; private set; }

    public double? ParallelRunCostShare { get; private set; }

    public double? UnaidedFailureShare { get; private set; }

    public int? AssistedRouteMaturity { get; private set; }

    public bool? ClosurePlanFunded { get; private set; }

    public double? DigitalApprovalMonths { get; private set; }

    public bool? SubscriptionFromCapital { get; private set; }

    public double? LiveServiceFundingShare { get; private set; }

    public double? DoNothingCostShare { get; private set; }

    public double? BenefitMeasuredShare { get; private set; }

    public int? DigitalAppraisalMaturity { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT301 in its order: set where the question was said not to apply.</summary>
    public byte DLT301NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT302 in its order: set where the question was said not to apply.</summary>
    public byte DLT302NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT303 in its order: set where the question was said not to apply.</summary>
    public byte DLT303NotApplicable { get; private set; }

    private void ReadCapitalInvestment(OrganisationProfile profile)
    {
        LegacySystemShare = Number(profile[Ask.LegacySystemShare]);
        LegacyRegisterCompleteShare = Number(profile[Ask.LegacyRegisterCompleteShare]);
        RedSystemUnfundedShare = Number(profile[Ask.RedSystemUnfundedShare]);
        RunCostShare = Number(profile[Ask.RunCostShare]);
        OldestCriticalSystemAge = Number(profile[Ask.OldestCriticalSystemAge]);
        CriticalServiceOutageShare = Number(profile[Ask.CriticalServiceOutageShare]);
        PlatformUptakeShare = Number(profile[Ask.PlatformUptakeShare]);
        ParallelRunMonths = Number(profile[Ask.ParallelRunMonths]);
        ParallelRunCostShare = Number(profile[Ask.ParallelRunCostShare]);
        UnaidedFailureShare = Number(profile[Ask.UnaidedFailureShare]);
        AssistedRouteMaturity = Whole(profile[Ask.AssistedRouteMaturity]);
        ClosurePlanFunded = Flag(profile[Ask.ClosurePlanFunded]);
        DigitalApprovalMonths = Number(profile[Ask.DigitalApprovalMonths]);
        SubscriptionFromCapital = Flag(profile[Ask.SubscriptionFromCapital]);
        LiveServiceFundingShare = Number(profile[Ask.LiveServiceFundingShare]);
        DoNothingCostShare = Number(profile[Ask.DoNothingCostShare]);
        BenefitMeasuredShare = Number(profile[Ask.BenefitMeasuredShare]);
        DigitalAppraisalMaturity = Whole(profile[Ask.DigitalAppraisalMaturity]);
        DLT301NotApplicable = Marks(profile, Ask.LegacySystemShare, Ask.LegacyRegisterCompleteShare, Ask.RedSystemUnfundedShare, Ask.RunCostShare, Ask.OldestCriticalSystemAge, Ask.CriticalServiceOutageShare);
        DLT302NotApplicable = Marks(profile, Ask.PlatformUptakeShare, Ask.ParallelRunMonths, Ask.ParallelRunCostShare, Ask.UnaidedFailureShare, Ask.AssistedRouteMaturity, Ask.ClosurePlanFunded);
        DLT303NotApplicable = Marks(profile, Ask.DigitalApprovalMonths, Ask.SubscriptionFromCapital, Ask.LiveServiceFundingShare, Ask.DoNothingCostShare, Ask.BenefitMeasuredShare, Ask.DigitalAppraisalMaturity);
    }
}
