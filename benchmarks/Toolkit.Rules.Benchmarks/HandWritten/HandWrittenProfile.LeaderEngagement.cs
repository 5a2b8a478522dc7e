using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.LeaderEngagementIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? HeadsWithDigitalObjectives { get; private set; }

    public bool? DigitalLeaderOnBoard { get; private set; }

    public double? AdvertsWithDigitalCriterion { get; private set; }

    public double? TopTeamDeliveryExperience { get; private set; }

    public double? DigitalLeaderTenure { get; private set; }

    public int? LeaderIncentiveMaturity { get; private set; }

    public double? SeniorLeadersTrained { get; private set; }

    public double? NewMinistersBriefed { get; private set; }

    public double? ProgrammeLeadersWithCoach { get; private set; }

    public double? LeadersInContactWithUsers { get; private set; }

    public double? ProgrammesRescoped { get; private set; }

    public int? LeadershipFluencyMaturity { get; private set; }

    public bool? DigitalMinisterNamed { get; private set; }

    public int? DigitalMinisterInfluence { get; private set; }

    public int? MinistersInFiveYears { get; private set; }

    public bool? MinisterSpendLever { get; private set; }

    public int? CabinetDigitalReviews { get; private set; }

    public double? MinistriesWithDigitalCounterpart { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT701 in its order: set where the question was said not to apply.</summary>
    public byte DLT701NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT702 in its order: set where the question was said not to apply.</summary>
    public byte DLT702NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT703 in its order: set where the question was said not to apply.</summary>
    public byte DLT703NotApplicable { get; private set; }

    private void ReadLeaderEngagement(OrganisationProfile profile)
    {
        HeadsWithDigitalObjectives = Number(profile[Ask.HeadsWithDigitalObjectives]);
        DigitalLeaderOnBoard = Flag(profile[Ask.DigitalLeaderOnBoard]);
        AdvertsWithDigitalCriterion = Number(profile[Ask.AdvertsWithDigitalCriterion]);
        TopTeamDeliveryExperience = Number(profile[Ask.TopTeamDeliveryExperience]);
        DigitalLeaderTenure = Number(profile[Ask.DigitalLeaderTenure]);
        LeaderIncentiveMaturity = Whole(profile[Ask.LeaderIncentiveMaturity]);
        SeniorLeadersTrained = Number(profile[Ask.SeniorLeadersTrained]);
        NewMinistersBriefed = Number(profile[Ask.NewMinistersBriefed]);
        ProgrammeLeadersWithCoach = Number(profile[Ask.ProgrammeLeadersWithCoach]);
        LeadersInContactWithUsers = Number(profile[Ask.LeadersInContactWithUsers]);
        ProgrammesRescoped = Number(profile[Ask.ProgrammesRescoped]);
        LeadershipFluencyMaturity = Whole(profile[Ask.LeadershipFluencyMaturity]);
        DigitalMinisterNamed = Flag(profile[Ask.DigitalMinisterNamed]);
        DigitalMinisterInfluence = Whole(profile[Ask.DigitalMinisterInfluence]);
        MinistersInFiveYears = Whole(profile[Ask.MinistersInFiveYears]);
        MinisterSpendLever = Flag(profile[Ask.MinisterSpendLever]);
        CabinetDigitalReviews = Whole(profile[Ask.CabinetDigitalReviews]);
        MinistriesWithDigitalCounterpart = Number(profile[Ask.MinistriesWithDigitalCounterpart]);
        DLT701NotApplicable = Marks(profile, Ask.HeadsWithDigitalObjectives, Ask.DigitalLeaderOnBoard, Ask.AdvertsWithDigitalCriterion, Ask.TopTeamDeliveryExperience, Ask.DigitalLeaderTenure, Ask.LeaderIncentiveMaturity);
        DLT702NotApplicable = Marks(profile, Ask.SeniorLeadersTrained, Ask.NewMinistersBriefed, Ask.ProgrammeLeadersWithCoach, Ask.LeadersInContactWithUsers, Ask.ProgrammesRescoped, Ask.LeadershipFluencyMaturity);
        DLT703NotApplicable = Marks(profile, Ask.DigitalMinisterNamed, Ask.DigitalMinisterInfluence, Ask.MinistersInFiveYears, Ask.MinisterSpendLever, Ask.CabinetDigitalReviews, Ask.MinistriesWithDigitalCounterpart);
    }
}
