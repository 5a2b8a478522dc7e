using Microsoft.Extensions.Options;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>All there is between this application and Toolkit.Rules: the registration, what our records mean, and the calls.</summary>
internal sealed class Embedding(RecommendationEngine engine, IOptions<HrOptions> options)
{
    internal static IServiceCollection AddTo(IServiceCollection services) => services.AddToolkitRules().AddSingleton<Embedding>();

    internal RecommendationReport Recommend(OrganisationProfile profile) => engine.Recommend(profile);

    internal ComputedAnswers Count(DepartmentRecords records) =>
        new WorkforceRecords(records.Source, records.AsOf.ToDateTime(TimeOnly.MinValue))
            .Add(records.People, person => Read(person, records)).Add(records.Posts, post => Read(post, records)).Add(records.Campaigns, campaign => Read(campaign, records))
            .Add(records.UnattachedCourses, Read).Add(records.Secondments, secondment => Read(secondment, records))
            .Compute();

    private StaffRecord Read(PersonWithCourses row, DepartmentRecords records) => new()
    {
        Key = row.Person.StaffNumber, IsDigital = IsDigital(row.Person.Profession, records), IsSenior = IsSenior(row.Person.Grade),
        Profession = row.Person.Profession, Role = row.Person.Role, Grade = row.Person.Grade,
        Employment = row.Person.Employment, Fte = row.Person.FullTime, Gender = row.Person.Gender, IsDiversityDataComplete = row.Person.IsDiversityDataComplete, Pay = row.Person.Pay,
        ServiceStart = Day(row.Person.InServiceSince), PostStart = Day(row.Person.InPostSince), ServiceEnd = Day(row.Person.LeftOn),
        LeftPublicService = row.Person.LeftPublicService, LeftForProgression = row.Person.LeavingReason is { } reason ? reason == LeavingReason.Progression : null,
        HasDirectReports = row.IsManager, Learning = records.CarryLearning ? [.. row.Courses.Select(Read)] : null,
    };

    private PositionRecord Read(Post post, DepartmentRecords records) => new()
    {
        Key = post.Number, IsDigital = IsDigital(post.Profession, records), IsSenior = IsSenior(post.Grade), IsVacant = post.IsVacant,
        VacantSince = Day(post.VacantSince), FilledOn = Day(post.FilledOn), RoleFamily = post.RoleFamily, GradeLevel = post.GradeLevel,
        IsManagement = post.IsManagement, IsHeadOfDigital = post.IsHeadOfDigital, IsOnBoard = post.IsOnBoard,
    };

    private CampaignRecord Read(Campaign campaign, DepartmentRecords records) => new()
    {
        Key = campaign.Number, IsDigital = IsDigital(campaign.Profession, records), IsSenior = IsSenior(campaign.Grade), AdvertisedOn = Day(campaign.AdvertisedOn),
        StartedOn = Day(campaign.FirstDay), Outcome = campaign.Outcome, StatesFlexibleTerms = campaign.StatesFlexibleTerms, HasDigitalCriterion = campaign.HasDigitalCriterion,
    };

    private static LearningRecord Read(CourseRecord course) => new()
    {
        Key = course.StaffNumber, IsDigital = course.IsDigital, IsLeaderProgramme = course.IsLeaderProgramme, Audience = course.Audience,
        Hours = course.Hours, StartedOn = Day(course.StartedOn), CompletedOn = Day(course.CompletedOn),
    };

    private SecondmentRecord Read(Secondment secondment, DepartmentRecords records) => new()
    {
        Key = secondment.Number, IsInward = secondment.IsInward, IsDigitalOrSenior = IsDigital(secondment.Profession, records) | IsSenior(secondment.Grade),
        AgreedOn = Day(secondment.AgreedOn), StartedOn = Day(secondment.StartedOn), EndedOn = Day(secondment.EndedOn), StayedOrHandedOver = secondment.Stayed,
    };

    // A profession or grade that is not stated is unknown, and unknown is not "no".
    private bool? IsDigital(string? profession, DepartmentRecords records) =>
        profession is null || !records.CodeDigitalWork ? null : options.Value.DigitalProfessions.Contains(profession);

    private bool? IsSenior(string? grade) => grade is null ? null : options.Value.SeniorGrades.Contains(grade);

    private static DateTime? Day(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);
}
