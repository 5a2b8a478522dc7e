using Toolkit.Rules.Profiles;
using Ask = Toolkit.Rules.Indicators.DigitalWorkforceIndicators;

namespace Toolkit.Rules.Benchmarks.HandWritten;

internal sealed partial class HandWrittenProfile
{
    public double? WorkforceShare { get; private set; }

    public double? VacancyRate { get; private set; }

    public double? ContractorShare { get; private set; }

    public double? TimeToFill { get; private set; }

    public double? FailedCampaignRate { get; private set; }

    public int? ProfessionMaturity { get; private set; }

    public double? WomenShare { get; private set; }

    public double? GenderGap { get; private set; }

    public double? WomenShareSenior { get; private set; }

    public double? FlexibleAdverts { get; private set; }

    public double? DiversityDataCompleteness { get; private set; }

    public int? InclusiveOfferMaturity { get; private set; }

    public double? NonDigitalStaffTrained { get; private set; }

    public double? NoRecentTraining { get; private set; }

    public double? StaffConfidence { get; private set; }

    public double? ProfessionsWithCurriculum { get; private set; }

    public double? CourseCompletionRate { get; private set; }

    public int? AcademyMaturity { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT501 in its order: set where the question was said not to apply.</summary>
    public byte DLT501NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT502 in its order: set where the question was said not to apply.</summary>
    public byte DLT502NotApplicable { get; private set; }

    /// <summary>One bit for each piece of evidence of DLT503 in its order: set where the question was said not to apply.</summary>
    public byte DLT503NotApplicable { get; private set; }

    private void ReadDigitalWorkforce(OrganisationProfile profile)
    {
        WorkforceShare = Number(profile[Ask.WorkforceShare]);
        VacancyRate = Number(profile[Ask.VacancyRate]);
        ContractorShare = Number(profile[Ask.ContractorShare]);
        TimeToFill = Number(profile[Ask.TimeToFill]);
        FailedCampaignRate = Number(profile[Ask.FailedCampaignRate]);
        ProfessionMaturity = Whole(profile[Ask.ProfessionMaturity]);
        WomenShare = Number(profile[Ask.WomenShare]);
        GenderGap = Number(profile[Ask.GenderGap]);
        WomenShareSenior = Number(profile[Ask.WomenShareSenior]);
        FlexibleAdverts = Number(profile[Ask.FlexibleAdverts]);
        DiversityDataCompleteness = Number(profile[Ask.DiversityDataCompleteness]);
        InclusiveOfferMaturity = Whole(profile[Ask.InclusiveOfferMaturity]);
        NonDigitalStaffTrained = Number(profile[Ask.NonDigitalStaffTrained]);
        NoRecentTraining = Number(profile[Ask.NoRecentTraining]);
        StaffConfidence = Number(profile[Ask.StaffConfidence]);
        ProfessionsWithCurriculum = Number(profile[Ask.ProfessionsWithCurriculum]);
        CourseCompletionRate = Number(profile[Ask.CourseCompletionRate]);
        AcademyMaturity = Whole(profile[Ask.AcademyMaturity]);
        DLT501NotApplicable = Marks(profile, Ask.WorkforceShare, Ask.VacancyRate, Ask.ContractorShare, Ask.TimeToFill, Ask.FailedCampaignRate, Ask.ProfessionMaturity);
        DLT502NotApplicable = Marks(profile, Ask.WomenShare, Ask.GenderGap, Ask.WomenShareSenior, Ask.FlexibleAdverts, Ask.DiversityDataCompleteness, Ask.InclusiveOfferMaturity);
        DLT503NotApplicable = Marks(profile, Ask.NonDigitalStaffTrained, Ask.NoRecentTraining, Ask.StaffConfidence, Ask.ProfessionsWithCurriculum, Ask.CourseCompletionRate, Ask.AcademyMaturity);
    }
}
