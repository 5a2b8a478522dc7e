using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class PeopleTable(Vocabulary vocabulary) : HrTable<Person>(vocabulary)
{
    public override DeliveryKind Kind => DeliveryKind.People;

    internal override string Title => "People in post";

    internal override TableFields<Person> Description { get; } = new TableFields<Person>("people", () => new())
        .OfPeople()
        .WithKey("staff_number", "Staff number", (person, text) => person.StaffNumber = text, "staff.key", "employee id", "personnel number", "person id")
        .WithStanding((person, text) => person.Profession = text, (person, yes) => person.IsDigital = yes, (person, text) => person.Grade = text, (person, yes) => person.IsSenior = yes)
        .WithText("role", "Role", (person, text) => person.Role = text, "staff.role", "role code", "job role")
        .Word<Employment>("employment", (ref person, word) => person.Employment = word, new() { Label = "Employment", KnownAs = "staff.employment", AlsoCalled = ["employment type", "contract type"] })
        .Number("full_time_share", (ref person, number) => person.FullTime = number, new() { Label = "Share of full time", KnownAs = "staff.fte", AlsoCalled = ["fte"], Least = 0 }, FieldKind.Share)
        .Word<Gender>("gender", (ref person, word) => person.Gender = word, new() { Label = "Gender", KnownAs = "staff.gender", AlsoCalled = ["sex"] })
        .ReferredTo("manager", (ref person, yes) => person.IsManager = yes, new() { Label = "Manager's staff number", KnownAs = "staff.hasDirectReports", AlsoCalled = ["manager id", "line manager", "reports to"] })
        .Number("pay", (ref person, number) => person.Pay = number, Amount with { Label = "Pay of a year, with allowances", KnownAs = "staff.pay", AlsoCalled = ["salary", "base pay", "total pay"] }, FieldKind.Money)
        .WithDay("in_post_since", "In post since", (person, day) => person.InPostSince = day, "staff.postStart", "post start")
        .WithDay("in_service_since", "In service since", (person, day) => person.InServiceSince = day, "staff.serviceStart", "service start", "hired on")
        .WithDay("left_on", "Left on", (person, day) => person.LeftOn = day, "staff.serviceEnd", "service end", "leaving date")
        .WithYesNo("left_public_service", "Left for outside the public service", (person, yes) => person.LeftPublicService = yes, "staff.leftPublicService", "external leaver")
        .Word<LeavingReason>("leaving_reason", (ref person, word) => person.LeavingReason = word, new() { Label = "Reason for leaving" })
        .WithYesNo("diversity_complete", "Every diversity field filled in", (person, yes) => person.IsDiversityDataComplete = yes, null, "diversity data complete");
}
