namespace Toolkit.Rules.Records;

/// <summary>The sum of the courses of one person; null where the records leave it open.</summary>
internal struct PersonLearning()
{
    /// <summary>One working day of learning, as the question has it.</summary>
    private const decimal HoursOfDay = 7;

    private decimal _hours;
    private bool _isOpen;

    /// <summary>Whether the digital courses completed in a year come to a working day.</summary>
    internal readonly bool? HasDayInYear => _hours >= HoursOfDay ? true : _isOpen ? null : false;

    /// <summary>Whether a digital course was taken in two years.</summary>
    internal bool? HasAnyInTwoYears { get; private set; } = false;

    /// <summary>Whether a digital leadership programme was completed in two years.</summary>
    internal bool? HasLeaderProgramme { get; private set; } = false;

    internal void Add(in LearningRecord course, RecordSetting setting)
    {
        HasAnyInTwoYears |= course.IsDigital & setting.IsSince(setting.TwoYearsAgo, course.CompletedOn ?? course.StartedOn);
        HasLeaderProgramme |= course.IsLeaderProgramme & setting.IsSince(setting.TwoYearsAgo, course.CompletedOn) == true;
        if (course.IsDigital == false || setting.IsSince(setting.YearAgo, course.CompletedOn) != true)
            return;
        if (course.IsDigital == true && course.Hours is { } hours)
            _hours += hours;
        else
            _isOpen = true;
    }
}
