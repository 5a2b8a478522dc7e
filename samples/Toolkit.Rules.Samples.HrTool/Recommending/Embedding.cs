using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>All there is between this application and Toolkit.Rules: the registration, what our records mean, and the calls.</summary>
internal sealed class Embedding(RecommendationEngine engine)
{
    internal static IServiceCollection AddTo(IServiceCollection services) => services.AddToolkitRules().AddSingleton<Embedding>();

    internal RecommendationReport Recommend(OrganisationProfile profile) => engine.Recommend(profile);

    internal ComputedAnswers Count(DepartmentRecords records) =>
        new WorkforceRecords(records.Source, Day(records.AsOf), new() { DigitalMeans = records.DigitalMeans, SeniorMeans = records.SeniorMeans })
            .Add(records.People, person => Read(person, records)).Add(records.Posts, Read).Add(records.Campaigns, Read)
            .Add(records.UnattachedCourses, Read).Add(records.Secondments, Read)
            .Compute();

    private static StaffRecord Read(PersonWithCourses row, DepartmentRecords records) => new()
    {
        Key = row.Person.StaffNumber, IsDigital = row.Person.IsDigital, IsSenior = row.Person.IsSenior,
        Profession = row.Person.Profession, Role = row.Person.Role, Grade = row.Person.Grade,
        Employment = row.Person.Employment, Fte = row.Person.FullTime, Gender = row.Person.Gender, IsDiversityDataComplete = row.Person.IsDiversityDataComplete, Pay = row.Person.Pay,
        ServiceStart = Day(row.Person.InServiceSince), PostStart = Day(row.Person.InPostSince), ServiceEnd = Day(row.Person.LeftOn),
        LeftPublicService = row.Person.LeftPublicService, LeftForProgression = row.Person.LeavingReason is { } reason ? reason == LeavingReason.Progression : null,
        HasDirectReports = row.Person.IsManager, Learning = records.CarryLearning ? [.. row.Courses.Select(Read)] : null,
    };

    private static PositionRecord Read(Post post) => new()
    {
        Key = post.Number, IsDigital = post.IsDigital, IsSenior = post.IsSenior, IsVacant = post.IsVacant,
        VacantSince = Day(post.VacantSince), FilledOn = Day(post.FilledOn), RoleFamily = post.RoleFamily, GradeLevel = post.GradeLevel,
        IsManagement = post.IsManagement, IsHeadOfDigital = post.IsHeadOfDigital, IsOnBoard = post.IsOnBoard,
    };

    private static CampaignRecord Read(Campaign campaign) => new()
    {
        Key = campaign.Number, IsDigital = campaign.IsDigital, IsSenior = campaign.IsSenior, AdvertisedOn = Day(campaign.AdvertisedOn),
        StartedOn = Day(campaign.FirstDay), Outcome = campaign.Outcome, StatesFlexibleTerms = campaign.StatesFlexibleTerms, HasDigitalCriterion = campaign.HasDigitalCriterion,
    };

    private static LearningRecord Read(CourseRecord course) => new()
    {
        Key = course.StaffNumber, IsDigital = course.IsDigital, IsLeaderProgramme = course.IsLeaderProgramme, Audience = course.Audience,
        Hours = course.Hours, StartedOn = Day(course.StartedOn), CompletedOn = Day(course.CompletedOn),
    };

    private static SecondmentRecord Read(Secondment secondment) => new()
    {
        Key = secondment.Number, IsInward = secondment.IsInward, IsDigitalOrSenior = secondment.IsDigital | secondment.IsSenior,
        AgreedOn = Day(secondment.AgreedOn), StartedOn = Day(secondment.StartedOn), EndedOn = Day(secondment.EndedOn), StayedOrHandedOver = secondment.Stayed,
    };

    private static DateTime Day(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static DateTime? Day(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);
}
