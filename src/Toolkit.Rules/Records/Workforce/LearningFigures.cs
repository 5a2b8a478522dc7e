using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Courses started and finished, and the professions they were made for.</summary>
internal sealed class LearningFigures(RecordSetting setting, ProblemLog problems)
{
    private readonly Contradictions _contradictions = new(setting.Texts);
    private readonly BoundedGroups<object> _audiences = new();
    private readonly ObservedFields _carried = new();
    private Tally _completed;

    /// <summary>Counts a course and says whether it did: one that contradicts itself is left out.</summary>
    internal bool Add(in LearningRecord course, string? key)
    {
        if (Fault(course) is { } fault)
        {
            problems.Add(RecordKind.Learning, key, fault);
            return false;
        }
        _carried.Add((ulong)FieldsOf(course));
        _completed.Count(course.IsDigital & setting.IsSince(DateTime.MinValue, course.StartedOn), course.CompletedOn < setting.Tomorrow);
        if (course.IsDigital == true && course.Audience is not null)
            _ = _audiences[course.Audience];
        return true;
    }

    internal void Merge(LearningFigures other)
    {
        _audiences.Merge(other._audiences, (_, _) => { });
        _carried.Merge(other._carried);
        _completed.Merge(other._completed);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields staff, BoundedGroups<object> professions)
    {
        sheet.Add(DigitalWorkforceIndicators.CourseCompletionRate,
            LearningFields.IsDigital | LearningFields.StartedOn | LearningFields.CompletedOn, _carried, _completed.Share());
        var figure = new RecordFigure(professions.Count, 0, Rounding.Percent(professions.InOrder.Count(entry => _audiences.Has(entry.Key)), professions.Count, 0), HasNoGroup: true)
            .RefusedIf(professions.AreTooMany || _audiences.AreTooMany, NotComputed.TooManyValues);
        // It needs two kinds of record; the one that lacks its field says so.
        if ((staff.Fields & (ulong)StaffFields.Profession) == 0)
            sheet.Add(DigitalWorkforceIndicators.ProfessionsWithCurriculum, StaffFields.Profession, staff, figure);
        else
            sheet.Add(DigitalWorkforceIndicators.ProfessionsWithCurriculum, LearningFields.IsDigital | LearningFields.Audience, _carried, figure);
    }

    private string? Fault(in LearningRecord course) =>
        _contradictions.Before(nameof(course.CompletedOn), course.CompletedOn, nameof(course.StartedOn), course.StartedOn)
        ?? _contradictions.OutOfRange(nameof(course.Hours), course.Hours);

    private static LearningFields FieldsOf(in LearningRecord course) =>
        (course.IsDigital is null ? 0 : LearningFields.IsDigital)
        | (course.Audience is null ? 0 : LearningFields.Audience)
        | (course.StartedOn is null ? 0 : LearningFields.StartedOn)
        | (course.CompletedOn is null ? 0 : LearningFields.CompletedOn);
}
