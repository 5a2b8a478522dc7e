using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.StrategyIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? CoAuthorShare { get; private set; }

    public double? OwnedCommitments { get; private set; }

    public double? FundedCommitments { get; private set; }

    public int? PriorityCount { get; private set; }

    public double? ReviewGap { get; private set; }

    public int? OwnershipMaturity { get; private set; }

    public double? CoreMetricCoverage { get; private set; }

    public double? BaselinedTargets { get; private set; }

    public double? LeaderObjectiveLink { get; private set; }

    public double? MetricLag { get; private set; }

    public double? GreatServices { get; private set; }

    public int? ConsequenceMaturity { get; private set; }

    public int? CentralMandateMaturity { get; private set; }

    public double? VisibleSpend { get; private set; }

    public double? LowValueControlEffort { get; private set; }

    public double? ControlDecisionTime { get; private set; }

    public double? SharedCapabilityUse { get; private set; }

    public double? DepartmentTrust { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT101 in its order: set where the question was said not to apply.</summary>
    public byte DLT101NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT102 in its order: set where the question was said not to apply.</summary>
    public byte DLT102NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT103 in its order: set where the question was said not to apply.</summary>
    public byte DLT103NotApplicable { get; private set; }

    private void ReadStrategy(OrganisationProfile profile)
    {
        CoAuthorShare = Number(profile[Ask.CoAuthorShare]);
        OwnedCommitments = Number(profile[Ask.OwnedCommitments]);
        FundedCommitments = Number(profile[Ask.FundedCommitments]);
        PriorityCount = Whole(profile[Ask.PriorityCount]);
        ReviewGap = Number(profile[Ask.ReviewGap]);
        OwnershipMaturity = Whole(profile[Ask.OwnershipMaturity]);
        CoreMetricCoverage = Number(profile[Ask.CoreMetricCoverage]);
        BaselinedTargets = Number(profile[Ask.BaselinedTargets]);
        LeaderObjectiveLink = Number(profile[Ask.LeaderObjectiveLink]);
        MetricLag = Number(profile[Ask.MetricLag]);
        GreatServices = Number(profile[Ask.GreatServices]);
        ConsequenceMaturity = Whole(profile[Ask.ConsequenceMaturity]);
        CentralMandateMaturity = Whole(profile[Ask.CentralMandateMaturity]);
        VisibleSpend = Number(profile[Ask.VisibleSpend]);
        LowValueControlEffort = Number(profile[Ask.LowValueControlEffort]);
        ControlDecisionTime = Number(profile[Ask.ControlDecisionTime]);
        SharedCapabilityUse = Number(profile[Ask.SharedCapabilityUse]);
        DepartmentTrust = Number(profile[Ask.DepartmentTrust]);
        DLT101NotApplicable = Marks(profile, Ask.CoAuthorShare, Ask.OwnedCommitments, Ask.FundedCommitments, Ask.PriorityCount, Ask.ReviewGap, Ask.OwnershipMaturity);
        DLT102NotApplicable = Marks(profile, Ask.CoreMetricCoverage, Ask.BaselinedTargets, Ask.LeaderObjectiveLink, Ask.MetricLag, Ask.GreatServices, Ask.ConsequenceMaturity);
        DLT103NotApplicable = Marks(profile, Ask.CentralMandateMaturity, Ask.VisibleSpend, Ask.LowValueControlEffort, Ask.ControlDecisionTime, Ask.SharedCapabilityUse);
    }
}
