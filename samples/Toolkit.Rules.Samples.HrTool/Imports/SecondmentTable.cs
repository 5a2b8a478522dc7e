using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

internal sealed class SecondmentTable : RecordTableOf<Secondment>
{
    public SecondmentTable()
    {
        Key("secondment_number", "Secondment number", (secondment, cell) => secondment.Number = cell, "secondment id");
        YesNo("inward", "Comes from elsewhere", (secondment, yes) => secondment.IsInward = yes);
        Text("profession", "Profession", (secondment, cell) => secondment.Profession = cell, "job family", "function");
        Text("grade", "Grade", (secondment, cell) => secondment.Grade = cell, "pay band", "level");
        Day("agreed_on", "Agreed on", false, (secondment, day) => secondment.AgreedOn = day, "agreement date");
        Day("started_on", "Started on", false, (secondment, day) => secondment.StartedOn = day, "start date");
        Day("ended_on", "Ended on", false, (secondment, day) => secondment.EndedOn = day, "end date");
        YesNo("stayed", "Stayed in government", (secondment, yes) => secondment.Stayed = yes, "retained");
    }

    internal override DeliveryKind Kind => DeliveryKind.Secondments;

    internal override string Title => "Secondments";
}
