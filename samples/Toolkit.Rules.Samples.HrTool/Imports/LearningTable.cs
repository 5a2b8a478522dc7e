using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class LearningTable : RecordTableOf<CourseRecord>
{
    public LearningTable()
    {
        Reference("staff_number", "Staff number", (record, cell) => record.StaffNumber = cell, "employee id", "personnel number", "person id");
        Reference("course", "Course", (record, cell) => record.Course = cell, "course id", "course name");
        YesNo("digital", "Digital course", (record, yes) => record.IsDigital = yes, "is digital");
        YesNo("leader_programme", "Programme for digital leaders", (record, yes) => record.IsLeaderProgramme = yes);
        Text("audience", "Profession it is made for", (record, cell) => record.Audience = cell);
        Number("hours", "Hours", 10_000, (record, number) => record.Hours = number, "duration hours");
        Day("started_on", "Started on", true, (record, day) => record.StartedOn = day, "start date");
        Day("completed_on", "Completed on", false, (record, day) => record.CompletedOn = day, "completion date");
    }

    internal override DeliveryKind Kind => DeliveryKind.Learning;

    internal override string Title => "Learning";
}
