using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.LeadershipCadreIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? SeniorPayGap { get; private set; }

    public double? SeniorTurnover { get; private set; }

    public double? SeniorVacancyDuration { get; private set; }

    public double? SeniorFailedCampaignRate { get; private set; }

    public double? PayExceptionDecisionTime { get; private set; }

    public int? PayFlexibilityMaturity { get; private set; }

    public double? SeniorExpertShare { get; private set; }

    public int? ExpertGradeGap { get; private set; }

    public double? ExpertPayParity { get; private set; }

    public double? LeaversCitingProgression { get; private set; }

    public double? DualLadderCoverage { get; private set; }

    public int? ExpertPathMaturity { get; private set; }

    public int? InwardSecondees { get; private set; }

    public int? OutwardSecondees { get; private set; }

    public double? SecondmentSetupTime { get; private set; }

    public double? SecondeeRetentionRate { get; private set; }

    public double? CriticalSkillsWithoutDepth { get; private set; }

    public bool? ExchangeAgreement { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT601 in its order: set where the question was said not to apply.</summary>
    public byte DLT601NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT602 in its order: set where the question was said not to apply.</summary>
    public byte DLT602NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT603 in its order: set where the question was said not to apply.</summary>
    public byte DLT603NotApplicable { get; private set; }

    private void ReadLeadershipCadre(OrganisationProfile profile)
    {
        SeniorPayGap = Number(profile[Ask.SeniorPayGap]);
        SeniorTurnover = Number(profile[Ask.SeniorTurnover]);
        SeniorVacancyDuration = Number(profile[Ask.SeniorVacancyDuration]);
        SeniorFailedCampaignRate = Number(profile[Ask.SeniorFailedCampaignRate]);
        PayExceptionDecisionTime = Number(profile[Ask.PayExceptionDecisionTime]);
        PayFlexibilityMaturity = Whole(profile[Ask.PayFlexibilityMaturity]);
        SeniorExpertShare = Number(profile[Ask.SeniorExpertShare]);
        ExpertGradeGap = Whole(profile[Ask.ExpertGradeGap]);
        ExpertPayParity = Number(profile[Ask.ExpertPayParity]);
        LeaversCitingProgression = Number(profile[Ask.LeaversCitingProgression]);
        DualLadderCoverage = Number(profile[Ask.DualLadderCoverage]);
        ExpertPathMaturity = Whole(profile[Ask.ExpertPathMaturity]);
        InwardSecondees = Whole(profile[Ask.InwardSecondees]);
        OutwardSecondees = Whole(profile[Ask.OutwardSecondees]);
        SecondmentSetupTime = Number(profile[Ask.SecondmentSetupTime]);
        SecondeeRetentionRate = Number(profile[Ask.SecondeeRetentionRate]);
        CriticalSkillsWithoutDepth = Number(profile[Ask.CriticalSkillsWithoutDepth]);
        ExchangeAgreement = Flag(profile[Ask.ExchangeAgreement]);
        DLT601NotApplicable = Marks(profile, Ask.SeniorPayGap, Ask.SeniorTurnover, Ask.SeniorVacancyDuration, Ask.SeniorFailedCampaignRate, Ask.PayExceptionDecisionTime, Ask.PayFlexibilityMaturity);
        DLT602NotApplicable = Marks(profile, Ask.SeniorExpertShare, Ask.ExpertGradeGap, Ask.ExpertPayParity, Ask.LeaversCitingProgression, Ask.DualLadderCoverage, Ask.ExpertPathMaturity);
        DLT603NotApplicable = Marks(profile, Ask.InwardSecondees, Ask.OutwardSecondees, Ask.SecondmentSetupTime, Ask.SecondeeRetentionRate, Ask.CriticalSkillsWithoutDepth, Ask.ExchangeAgreement);
    }
}
