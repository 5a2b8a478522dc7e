using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>Courses started and finished, and the professions they were made for.</summary>
internal sealed class LearningFigures(WorkforceRecords records) : RecordFigures<LearningRecord>(records, Fields)
{
    internal static readonly RecordFields<LearningRecord> Fields = new(RecordKind.Learning, (in course, scan) => scan
        .Field(course.IsDigital is not null)
        .Field(course.Audience is not null)
        .Field(course.StartedOn is not null)
        .Field(course.CompletedOn is not null));

    private readonly Tally _completed = records.Register(new Tally());
    private readonly UnitDoubt _hours = records.Watch(new UnitDoubt(Fields, nameof(LearningRecord.Hours), UnitDoubt.LongestCourse, looksAtSpread: false));

    /// <summary>The professions that courses were made for.</summary>
    internal BoundedGroups<PlainCount> Audiences { get; } = records.Register(new BoundedGroups<PlainCount>());

    /// <summary>One person starts many courses, and hosts put the person for the key.</summary>
    protected override bool AreToldApartByKey => false;

    internal override void Fill(ComputedSheet sheet) => sheet.Add(
        DigitalWorkforceIndicators.CourseCompletionRate,
        Fields.Needs(nameof(LearningRecord.IsDigital), nameof(LearningRecord.StartedOn), nameof(LearningRecord.CompletedOn)), _completed.Share());

    protected override string? Fault(in LearningRecord course) =>
        Contradictions.Before(course.CompletedOn, course.StartedOn)
        ?? Contradictions.OutOfRange(course.Hours);

    protected override void Count(in LearningRecord course)
    {
        _hours.Add(course.Hours);
        _completed.Count(course.IsDigital & Setting.IsSince(DateTime.MinValue, course.StartedOn), course.CompletedOn < Setting.Tomorrow);
        if (course.IsDigital == true && course.Audience is not null)
            _ = Audiences[course.Audience];
    }
}
