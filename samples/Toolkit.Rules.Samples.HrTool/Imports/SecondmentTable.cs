using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class SecondmentTable(Vocabulary vocabulary) : HrTable<Secondment>(vocabulary)
{
    public override DeliveryKind Kind => DeliveryKind.Secondments;

    internal override string Title => "Secondments";

    internal override TableFields<Secondment> Description { get; } = new TableFields<Secondment>("secondments", () => new())
        .WithKey("secondment_number", "Secondment number", (secondment, text) => secondment.Number = text, null, "secondment id")
        .WithYesNo("inward", "Comes from elsewhere", (secondment, yes) => secondment.IsInward = yes)
        .WithStanding(
            (secondment, text) => secondment.Profession = text, (secondment, yes) => secondment.IsDigital = yes,
            (secondment, text) => secondment.Grade = text, (secondment, yes) => secondment.IsSenior = yes)
        .WithDay("agreed_on", "Agreed on", (secondment, day) => secondment.AgreedOn = day, null, "agreement date")
        .WithDay("started_on", "Started on", (secondment, day) => secondment.StartedOn = day, null, "start date")
        .WithDay("ended_on", "Ended on", (secondment, day) => secondment.EndedOn = day, null, "end date")
        .WithYesNo("stayed", "Stayed in government", (secondment, yes) => secondment.Stayed = yes, null, "retained");
}
