using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Everything that is counted about people: each record goes once through each group of figures.</summary>
internal sealed class StaffFigures(WorkforceRecords records, WorkforceOptions options, LearningFigures learning) : RecordFigures<StaffRecord>(records, Fields)
{
    internal static readonly RecordFields<StaffRecord> Fields = new(RecordKind.Staff, (in staff, scan) => scan
        .Field(staff.IsDigital)
        .Field(staff.IsSenior)
        .Field(staff.Employment)
        .Field(staff.Gender)
        .Field(staff.ServiceStart)
        .Field(staff.ServiceEnd)
        .Field(staff.PostStart)
        .Field(staff.LeftPublicService)
        .Field(staff.LeftForProgression)
        .Field(staff.HasDirectReports)
        .Field(staff.Grade)
        .Field(staff.Role)
        .Field(staff.Pay)
        .Field(staff.Profession)
        .Field(staff.Learning)
        .Field(staff.CriticalSkills)
        .Field(staff.LeadsMajorProgramme)
        .Field(staff.HasCoach)
        .Field(staff.IsHeadOfOrganisation)
        .Field(staff.HasDigitalObjective)
        .Field(staff.IsInTopTeam)
        .Field(staff.HasDeliveryExperience)
        .Field(staff.MetUsersLastYear)
        .Field(staff.IsCommercial)
        .Field(staff.HasDigitalCommercialSkill));

    private readonly HeadcountFigures _headcount = new(records);
    private readonly DiversityFigures _diversity = new(records);
    private readonly TrainingFigures _training = new(records);
    private readonly SeniorFigures _senior = new(records);
    private readonly PayFigures _pay = new(records, options.MarketPay);
    private readonly LeaderFigures _leaders = new(records);
    private readonly SkillFigures _skills = new(records, options.CriticalSkills);
    private readonly BoundedGroups<PlainCount> _professions = records.Register(new BoundedGroups<PlainCount>());

    internal SecondedStaff Seconded { get; } = new(records);

    /// <summary>The other groups of figures fill in their own; this one needs two kinds of record, and the one that lacks its field says so.</summary>
    internal override void Fill(ComputedSheet sheet)
    {
        var professions = Fields.Needs(nameof(StaffRecord.Profession));
        var courses = LearningFigures.Fields.Needs(nameof(LearningRecord.IsDigital), nameof(LearningRecord.Audience));
        var withCourses = _professions.InOrder.Count(entry => learning.Audiences.Has(entry.Key));
        sheet.Add(DigitalWorkforceIndicators.ProfessionsWithCurriculum, professions.AreIn(Observed) ? courses : professions,
            new RecordFigure(_professions.Count, 0, Rounding.Percent(withCourses, _professions.Count, 0), HasNoGroup: true)
                .RefusedIf(_professions.AreTooMany || learning.Audiences.AreTooMany, NotComputedReason.TooManyValues));
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
        _headcount.Add(staff, standing);
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
