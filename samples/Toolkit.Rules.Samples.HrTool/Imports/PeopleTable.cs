using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class PeopleTable : RecordTableOf<Person>
{
    public PeopleTable()
    {
        Key("staff_number", "Staff number", (person, cell) => person.StaffNumber = cell, "employee id", "personnel number", "person id");
        Text("profession", "Profession", (person, cell) => person.Profession = cell, "job family", "function");
        Text("role", "Role", (person, cell) => person.Role = cell, "role code", "job role");
        Text("grade", "Grade", (person, cell) => person.Grade = cell, "pay band", "level");
        Word<Employment>("employment", "Employment", false, (person, word) => person.Employment = word, "employment type", "contract type");
        Number("full_time_share", "Share of full time", 1, (person, number) => person.FullTime = number, "fte");
        Word<Gender>("gender", "Gender", false, (person, word) => person.Gender = word, "sex");
        Text("manager", "Manager's staff number", (person, cell) => person.Manager = cell, "manager id", "line manager", "reports to");
        Number("pay", "Pay of a year, with allowances", 10_000_000, (person, number) => person.Pay = number, "salary", "base pay", "total pay");
        Day("in_post_since", "In post since", false, (person, day) => person.InPostSince = day, "post start");
        Day("in_service_since", "In service since", false, (person, day) => person.InServiceSince = day, "service start", "hired on");
        Day("left_on", "Left on", false, (person, day) => person.LeftOn = day, "service end", "leaving date");
        YesNo("left_public_service", "Left for outside the public service", (person, yes) => person.LeftPublicService = yes, "external leaver");
        Word<LeavingReason>("leaving_reason", "Reason for leaving", false, (person, word) => person.LeavingReason = word);
        YesNo("diversity_complete", "Every diversity field filled in", (person, yes) => person.IsDiversityDataComplete = yes, "diversity data complete");
    }

    internal override DeliveryKind Kind => DeliveryKind.People;

    internal override string Title => "People in post";
}
