using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class LearningTable(Vocabulary vocabulary) : HrTable<CourseRecord>(vocabulary)
{
    public override DeliveryKind Kind => DeliveryKind.Learning;

    internal override string Title => "Learning";

    internal override TableFields<CourseRecord> Description { get; } = new TableFields<CourseRecord>("learning", () => new())
        // The number of a person comes with each course the person began, so it tells no records apart.
        .Text("staff_number", (ref record, text) => record.StaffNumber = text, new() { Label = "Staff number", IsRequired = true, KnownAs = "staff.key", AlsoCalled = ["employee id", "personnel number", "person id"] })
        .Text("course", (ref record, text) => record.Course = text, new() { Label = "Course", IsRequired = true, AlsoCalled = ["course id", "course name"] })
        .WithYesNo("digital", "Digital course", (record, yes) => record.IsDigital = yes, null, "is digital")
        .WithYesNo("leader_programme", "Programme for digital leaders", (record, yes) => record.IsLeaderProgramme = yes)
        .WithText("audience", "Profession it is made for", (record, text) => record.Audience = text)
        .Number("hours", (ref record, number) => record.Hours = number, new() { Label = "Hours", Least = 0, AlsoCalled = ["duration hours"] })
        .WithNeededDay("started_on", "Started on", (record, day) => record.StartedOn = day, "start date")
        .WithDay("completed_on", "Completed on", (record, day) => record.CompletedOn = day, null, "completion date");
}
