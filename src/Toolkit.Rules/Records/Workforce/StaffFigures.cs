namespace Toolkit.Rules.Records;

/// <summary>Everything that is counted about people: each record goes once through each group of figures.</summary>
internal sealed partial class StaffFigures(WorkforceRecords records, WorkforceOptions options, LearningFigures learning)
{
    private readonly RecordSetting _setting = records.Setting;
    private readonly Contradictions _contradictions = new(records.Setting.Texts);
    private readonly HeadcountFigures _headcount = new();
    private readonly DiversityFigures _diversity = new(records.Setting);
    private readonly TrainingFigures _training = new(records.Setting);
    private readonly SeniorFigures _senior = new(records.Setting);
    private readonly PayFigures _pay = new(records.Setting, options.MarketPay);
    private readonly LeaderFigures _leaders = new(records.Setting);
    private readonly SkillFigures _skills = new(options.CriticalSkills);

    internal ObservedFields ObservedFields { get; } = new();

    internal SecondedStaff Seconded { get; } = new(records.Setting);

    internal BoundedGroups<object> Professions { get; } = new();

    internal void Add(in StaffRecord staff)
    {
        if (Fault(staff) is { } fault)
        {
            records.ProblemLog.Add(RecordKind.Staff, staff.Key, fault);
            return;
        }
        ObservedFields.Add((ulong)FieldsOf(staff));
        var standing = new StaffStanding(staff, _setting);
        _headcount.Add(staff, standing);
        _diversity.Add(staff, standing);
        _training.Add(staff, standing, LearningOf(staff));
        _senior.Add(staff, standing);
        _pay.Add(staff, standing);
        _leaders.Add(staff, standing);
        _skills.Add(staff, standing);
        Seconded.Add(staff, standing);
        if (standing.IsInPost && staff.Profession is not null)
            _ = Professions[staff.Profession];
    }

    internal void Merge(StaffFigures other)
    {
        ObservedFields.Merge(other.ObservedFields);
        _headcount.Merge(other._headcount);
        _diversity.Merge(other._diversity);
        _training.Merge(other._training);
        _senior.Merge(other._senior);
        _pay.Merge(other._pay);
        _leaders.Merge(other._leaders);
        _skills.Merge(other._skills);
        Seconded.Merge(other.Seconded);
        Professions.Merge(other.Professions, (_, _) => { });
    }

    internal void Fill(ComputedSheet sheet)
    {
        _headcount.Fill(sheet, ObservedFields);
        _diversity.Fill(sheet, ObservedFields);
        _training.Fill(sheet, ObservedFields);
        _senior.Fill(sheet, ObservedFields);
        _pay.Fill(sheet, ObservedFields);
        _leaders.Fill(sheet, ObservedFields);
        _skills.Fill(sheet, ObservedFields);
    }

    private PersonLearning? LearningOf(in StaffRecord staff)
    {
        if (staff.Learning is not { } courses)
            return null;
        var person = new PersonLearning();
        for (var place = 0; place < courses.Count; place++)
            if (courses[place] is var course && learning.Add(course, course.Key ?? staff.Key))
                person.Add(course, _setting);
        return person;
    }
}
