using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>
/// Draws records of an organisation: fields that are never filled in, often empty or always said, groups around the smallest that counts.
/// </summary>
internal static class RecordDraw
{
    internal static readonly DateTime AsOf = new(2026, 10, 31);

    internal static RecordCase Case(Dice dice, bool mayContradict)
    {
        var says = new Says(dice, mayContradict);
        return new RecordCase(
            Many(dice, 90, () => Person(says)),
            Many(dice, 60, () => Position(says)),
            Many(dice, 60, () => Campaign(says)),
            Many(dice, 40, () => Course(says)),
            Many(dice, 40, () => Secondment(says)));
    }

    internal static LearningRecord Course(Says says) => new()
    {
        Key = says.Key(),
        IsDigital = says.Bool("course.digital"),
        IsLeaderProgramme = says.Bool("course.leader"),
        Audience = says.Name("course.audience", "Policy", "Law", "Digital"),
        Hours = says.Number("course.hours", 12),
        StartedOn = says.Earlier("course.started", 400, 1000),
        CompletedOn = says.Earlier("course.completed", -20, 400),
    };

    private static T[] Many<T>(Dice dice, int most, Func<T> draw) => [.. Enumerable.Range(0, dice.OneOf(0, 12, most)).Select(_ => draw())];

    private static StaffRecord Person(Says says) => new()
    {
        Key = says.Key(),
        IsDigital = says.Bool("digital"),
        IsSenior = says.Bool("senior"),
        Employment = says.OneOf("employment", Enum.GetValues<Employment>()),
        Fte = says.Number("fte", 1),
        Gender = says.OneOf("gender", Enum.GetValues<Gender>()),
        IsDiversityDataComplete = says.Bool("diversity"),
        ServiceStart = says.Earlier("joined", 300, 4000),
        PostStart = says.Earlier("post", 250, 300),
        ServiceEnd = says.Earlier("left", -200, 250) is { } end && end < AsOf.AddDays(-150) ? end : null,
        HasDirectReports = says.Bool("reports"),
        Grade = says.Name("grade", "G6", "G7"),
        Role = says.Name("role", "Architect", "Analyst"),
        Pay = says.Number("pay", 90_000),
        Profession = says.Name("profession", "Policy", "Law", "Digital"),
        Learning = says.Bool("learning") is null ? null : [.. Enumerable.Range(0, says.Dice.Between(0, 2)).Select(_ => Course(says))],
        CriticalSkills = says.Bool("skills") is null ? null : says.Dice.Few(["Java", "COBOL", "Networks"], 3),
        LeadsMajorProgramme = says.Bool("leads"),
        HasCoach = says.Bool("coach"),
        IsHeadOfOrganisation = says.Bool("head"),
        HasDigitalObjective = says.Bool("objective"),
        IsInTopTeam = says.Bool("team"),
        HasDeliveryExperience = says.Bool("delivery"),
        MetUsersLastYear = says.Bool("users"),
        IsCommercial = says.Bool("commercial"),
        HasDigitalCommercialSkill = says.Bool("commercial.skill"),
    };

    private static PositionRecord Position(Says says) => new()
    {
        Key = says.Key(),
        IsDigital = says.Bool("position.digital"),
        IsSenior = says.Bool("position.senior"),
        IsVacant = says.Bool("position.vacant"),
        VacantSince = says.Earlier("position.since", 0, 900),
        RoleFamily = says.Name("position.family", "Design", "Development"),
        IsManagement = says.Bool("position.manages"),
        GradeLevel = (int?)says.Whole("position.grade", 12, int.MaxValue),
        IsHeadOfDigital = says.Bool("position.head"),
        IsOnBoard = says.Bool("position.board"),
    };

    private static CampaignRecord Campaign(Says says) => new()
    {
        Key = says.Key(),
        IsDigital = says.Bool("campaign.digital"),
        IsSenior = says.Bool("campaign.senior"),
        AdvertisedOn = says.Earlier("campaign.advertised", 150, 800),
        StartedOn = says.Earlier("campaign.started", -20, 150),
        Outcome = says.OneOf("campaign.outcome", Enum.GetValues<CampaignOutcome>()),
        StatesFlexibleTerms = says.Bool("campaign.flexible"),
        HasDigitalCriterion = says.Bool("campaign.criterion"),
        PayExceptionAskedOn = says.Earlier("campaign.asked", 150, 800),
        PayExceptionDecidedOn = says.Earlier("campaign.decided", 0, 150),
    };

    private static SecondmentRecord Secondment(Says says) => new()
    {
        Key = says.Key(),
        IsInward = says.Bool("secondment.inward"),
        IsDigitalOrSenior = says.Bool("secondment.digital"),
        AgreedOn = says.Earlier("secondment.agreed", 500, 900),
        StartedOn = says.Earlier("secondment.started", 300, 500),
        EndedOn = says.Earlier("secondment.ended", -60, 300),
        StayedOrHandedOver = says.Bool("secondment.stayed"),
    };
}
