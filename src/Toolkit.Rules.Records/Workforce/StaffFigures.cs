using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Everything that is counted about people: each record goes once through each group of figures.</summary>
internal sealed class StaffFigures(WorkforceRecords records, WorkforceOptions options, LearningFigures learning) : RecordFigures<StaffRecord>(records, Fields)
{
    internal static readonly RecordFields<StaffRecord> Fields = new(RecordKind.Staff, (in staff, scan) => scan
        .Field(staff.IsDigital is not null)
        .Field(staff.IsSenior is not null)
        .Field(staff.Employment is not null)
        .Field(staff.Gender is not null)
        .Field(staff.IsDiversityDataComplete is not null)
        .Field(staff.ServiceStart is not null)
        .Field(staff.ServiceEnd is not null)
        .Field(staff.PostStart is not null)
        .Field(staff.LeftPublicService is not null)
        .Field(staff.LeftForProgression is not null)
        .Field(staff.HasDirectReports is not null)
        .Field(staff.Grade is not null)
        .Field(staff.Role is not null)
        .Field(staff.Pay is not null)
        .Field(staff.Profession is not null)
        .Field(staff.Learning is not null)
        .Field(staff.CriticalSkills is not null)
        .Field(staff.LeadsMajorProgramme is not null)
        .Field(staff.HasCoach is not null)
        .Field(staff.IsHeadOfOrganisation is not null)
        .Field(staff.HasDigitalObjective is not null)
        .Field(staff.IsInTopTeam is not null)
        .Field(staff.HasDeliveryExperience is not null)
        .Field(staff.MetUsersLastYear is not null)
        .Field(staff.IsCommercial is not null)
        .Field(staff.HasDigitalCommercialSkill is not null));

    private readonly DiversityFigures _diversity = new(records);
    private readonly TrainingFigures _training = new(records);
    private readonly SeniorFigures _senior = new(records);
    private readonly PayFigures _pay = new(records, options.MarketPay is null ? null : new MarketPay(options.MarketPay));
    private readonly LeaderFigures _leaders = new(records);
    private readonly SkillFigures _skills = new(records, options.CriticalSkills);
    private readonly BoundedGroups<PlainCount> _professions = records.Register(new BoundedGroups<PlainCount>());

    internal HeadcountFigures Headcount { get; } = new(records);

    internal SecondedStaff Seconded { get; } = new(records);

    /// <summary>The other groups of figures fill in their own; this one needs two kinds of record, and the one that lacks its field says so.</summary>
    internal override void Fill(ComputedSheet sheet)
    {
        var professions = Fields.Needs(nameof(StaffRecord.Profession));
        var courses = LearningFigures.Fields.Needs(nameof(LearningRecord.IsDigital), nameof(LearningRecord.Audience));
        var withCourses = _professions.InOrder.Count(entry => learning.Audiences.Has(entry.Key));
        sheet.Add(DigitalWorkforceIndicators.ProfessionsWithCurriculum, professions.AreIn(Observed) ? courses : professions,
            new RecordFigure(_professions.Count, 0, Rounding.Percent(withCourses, _professions.Count, 0), HasNoGroup: true)
                .RefusedIf(_professions.AreTooMany || learning.Audiences.AreTooMany, NotComputedReason.TooManyValues),
            Setting.Texts.Phrase("records.one-course"));
    }

    protected override string? Fault(in StaffRecord staff) =>
        Contradictions.Before(staff.ServiceEnd, staff.ServiceStart)
        ?? Contradictions.Before(staff.PostStart, staff.ServiceStart)
        ?? Contradictions.Before(staff.ServiceEnd, staff.PostStart)
        ?? Contradictions.OutOfRange(staff.Fte)
        ?? Contradictions.OutOfRange(staff.Pay)
        ?? Contradictions.Without(nameof(staff.LeftPublicService), staff.LeftPublicService == true, nameof(staff.ServiceEnd), staff.ServiceEnd is not null)
        ?? Contradictions.Without(nameof(staff.LeftForProgression), staff.LeftForProgression == true, nameof(staff.ServiceEnd), staff.ServiceEnd is not null);

    protected override void Count(in StaffRecord staff)
    {
        var standing = new StaffStanding(staff, Setting);
        Headcount.Add(staff, standing);
        _diversity.Add(staff, standing);
        _training.Add(staff, standing, LearningOf(staff));
        _senior.Add(staff, standing);
        _pay.Add(staff, standing);
        _leaders.Add(staff, standing);
        _skills.Add(staff, standing);
        Seconded.Add(staff, standing);
        if (standing.IsInPost && staff.Profession is not null)
            _ = _professions[staff.Profession];
    }

    private PersonLearning? LearningOf(in StaffRecord staff)
    {
        if (staff.Learning is not { } courses)
            return null;
        var person = new PersonLearning();
        for (var place = 0; place < courses.Count; place++)
            if (courses[place] is var course && learning.Add(course, course.Key ?? staff.Key))
                person.Add(course, Setting);
        return person;
    }
}
