using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.FinanceAndGovernanceIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? SmeDigitalSpendShare { get; private set; }

    public double? SupplierConcentrationShare { get; private set; }

    public double? SmeWinRate { get; private set; }

    public double? NewEntrantAwardShare { get; private set; }

    public double? ContractSizeMedian { get; private set; }

    public string? ContractSizeMedianCurrency { get; private set; }

    public int? MarketplaceMaturity { get; private set; }

    public double? DiscoveryStartMonths { get; private set; }

    public double? StagedMoneyShare { get; private set; }

    public double? LargeProjectMoneyShare { get; private set; }

    public double? EarlyStopShare { get; private set; }

    public double? StandingTeamShare { get; private set; }

    public double? ReleaseIntervalMonths { get; private set; }

    public double? OutcomeTenderShare { get; private set; }

    public double? PilotToScaleShare { get; private set; }

    public double? ProcurementCycleMonths { get; private set; }

    public double? MarketEngagementShare { get; private set; }

    public double? DigitalCommercialSkillShare { get; private set; }

    public int? InnovationCommissioningMaturity { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT401 in its order: set where the question was said not to apply.</summary>
    public byte DLT401NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT402 in its order: set where the question was said not to apply.</summary>
    public byte DLT402NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT403 in its order: set where the question was said not to apply.</summary>
    public byte DLT403NotApplicable { get; private set; }

    private void ReadFinanceAndGovernance(OrganisationProfile profile)
    {
        SmeDigitalSpendShare = Number(profile[Ask.SmeDigitalSpendShare]);
        SupplierConcentrationShare = Number(profile[Ask.SupplierConcentrationShare]);
        SmeWinRate = Number(profile[Ask.SmeWinRate]);
        NewEntrantAwardShare = Number(profile[Ask.NewEntrantAwardShare]);
        ContractSizeMedian = Number(profile[Ask.ContractSizeMedian]);
        ContractSizeMedianCurrency = Currency(profile, Ask.ContractSizeMedian);
        MarketplaceMaturity = Whole(profile[Ask.MarketplaceMaturity]);
        DiscoveryStartMonths = Number(profile[Ask.DiscoveryStartMonths]);
        StagedMoneyShare = Number(profile[Ask.StagedMoneyShare]);
        LargeProjectMoneyShare = Number(profile[Ask.LargeProjectMoneyShare]);
        EarlyStopShare = Number(profile[Ask.EarlyStopShare]);
        StandingTeamShare = Number(profile[Ask.StandingTeamShare]);
        ReleaseIntervalMonths = Number(profile[Ask.ReleaseIntervalMonths]);
        OutcomeTenderShare = Number(profile[Ask.OutcomeTenderShare]);
        PilotToScaleShare = Number(profile[Ask.PilotToScaleShare]);
        ProcurementCycleMonths = Number(profile[Ask.ProcurementCycleMonths]);
        MarketEngagementShare = Number(profile[Ask.MarketEngagementShare]);
        DigitalCommercialSkillShare = Number(profile[Ask.DigitalCommercialSkillShare]);
        InnovationCommissioningMaturity = Whole(profile[Ask.InnovationCommissioningMaturity]);
        DLT401NotApplicable = Marks(profile, Ask.SmeDigitalSpendShare, Ask.SupplierConcentrationShare, Ask.SmeWinRate, Ask.NewEntrantAwardShare, Ask.ContractSizeMedian, Ask.MarketplaceMaturity);
        DLT402NotApplicable = Marks(profile, Ask.DiscoveryStartMonths, Ask.StagedMoneyShare, Ask.LargeProjectMoneyShare, Ask.EarlyStopShare, Ask.StandingTeamShare, Ask.ReleaseIntervalMonths);
        DLT403NotApplicable = Marks(profile, Ask.OutcomeTenderShare, Ask.PilotToScaleShare, Ask.ProcurementCycleMonths, Ask.MarketEngagementShare, Ask.DigitalCommercialSkillShare, Ask.InnovationCommissioningMaturity);
    }
}
