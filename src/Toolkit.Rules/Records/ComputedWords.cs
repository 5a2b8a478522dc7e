using System.Globalization;

namespace Toolkit.Rules.Records;

/// <summary>Says what a figure was computed from, or why it was not.</summary>
internal sealed class ComputedWords(RecordSet records)
{
    internal string Note(RecordKind kind, bool aboutPeople, long of, long unstated)
    {
        var note = Say(aboutPeople ? "records.note.people" : "records.note", of, Noun(kind), Date);
        return unstated == 0 ? note : note + " " + Say(aboutPeople ? "records.unstated.people" : "records.unstated", unstated);
    }

    internal string Refusal(RequiredFields required, ObservedFields carried, NotComputed reason)
    {
        var noun = Noun(required.Kind);
        return reason switch
        {
            NotComputed.FieldNotCarried => Say("records.field-not-carried", noun, Fields(required, carried.Fields)),
            NotComputed.TooManyUnstated => Say("records.too-many-unstated", noun, Fields(required, 0)),
            NotComputed.TooFewPeople => Say("records.too-few", records.Setting.SmallestGroup),
            NotComputed.WouldDisclose => Say("records.would-disclose", records.Setting.SmallestGroup),
            NotComputed.CodesNoDigital => Say("records.codes-no-digital", noun),
            NotComputed.TableNotGiven => Say("records.table-not-given"),
            NotComputed.TooManyValues => Say("records.too-many-values", noun),
            _ => Say(carried.Records == 0 ? "records.none" : "records.none-in-period", noun),
        };
    }

    private string Date => records.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Noun(RecordKind kind) => RequiredFields.Noun(kind, records.Setting.Texts);

    private string Fields(RequiredFields required, ulong without) => string.Join("; ", required.Phrases(records.Setting.Texts, without));

    private string Say(string key, params object[] arguments) => records.Setting.Texts.Phrase(key, arguments);
}
