using System.Globalization;

namespace Toolkit.Rules.Records;

/// <summary>Writes the note of a computed figure, or the reason why it was not computed.</summary>
internal sealed class ComputedWords(RecordSet records)
{
    internal string Note(RequiredFields required, bool aboutPeople, long of, long unstated)
    {
        var note = Say(aboutPeople ? "records.note.people" : "records.note", of, Noun(required), Date);
        return unstated == 0 ? note : note + " " + Say(aboutPeople ? "records.unstated.people" : "records.unstated", unstated);
    }

    internal string Refusal(RequiredFields required, ObservedFields observed, NotComputedReason reason, RecordFigure figure)
    {
        var noun = Noun(required);
        return reason switch
        {
            NotComputedReason.FieldNotCarried => Say("records.field-not-carried", noun, required.WordsOfMissing(records.Setting.Texts, observed)),
            NotComputedReason.TooManyUnstated => Say("records.too-many-unstated", noun, required.WordsOfOpen(records.Setting.Texts, figure.Group)),
            NotComputedReason.TooFewPeople => Say("records.too-few", records.Setting.SmallestGroup),
            NotComputedReason.WouldDisclose => Say("records.would-disclose", records.Setting.SmallestGroup),
            NotComputedReason.CodesNoDigital => Say("records.codes-no-digital", noun),
            NotComputedReason.OptionNotGiven => Say("records.option-not-given", Say("records.option." + figure.Lacks)),
            NotComputedReason.TooFewRecords => Say("records.too-few-records", figure.Of, noun),
            NotComputedReason.TooManyValues => Say("records.too-many-values", noun),
            NotComputedReason.RepeatedKeys => Say("records.repeated-keys", noun, observed.Keys.Shared),
            _ when records.IsNobodyThere(required.Kind) => Say("records.nobody-in-post", noun, Date),
            _ => Say(observed.Records == 0 ? "records.none" : "records.none-in-period", noun),
        };
    }

    private string Date => records.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Noun(RequiredFields required) => required.Noun(records.Setting.Texts);

    private string Say(string key, params object[] arguments) => records.Setting.Texts.Phrase(key, arguments);
}
