using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>The answer of records to one question: a value, or the reason why there is none. Immutable; it never names a person or a record.</summary>
public sealed class ComputedAnswer
{
    private readonly RequiredFields _required;

    internal ComputedAnswer(
        Indicator indicator, RequiredFields required, string source, DateTime asOf, double? value, NotComputedReason? reason, string text)
    {
        Indicator = indicator;
        _required = required;
        Source = source;
        AsOf = asOf;
        Value = value;
        Reason = reason;
        Text = text;
    }

    /// <summary>The question.</summary>
    public Indicator Indicator { get; }

    /// <summary>The kind of record it is computed from; the main one where there are several.</summary>
    public RecordKind Kind => _required.Kind;

    /// <summary>The fields of that record that it needs, by the names of its properties.</summary>
    public IReadOnlyList<string> Fields => _required.Names;

    /// <summary>The name of the system the records come from, as the host gave it. It is the source of the answer in a profile.</summary>
    public string Source { get; }

    /// <summary>The date it holds for: that of the records, or an earlier one where an earlier answer was kept.</summary>
    public DateTime AsOf { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsComputed => Value is not null;

    /// <summary>
    /// The value, or null: a percentage, count, time or amount as such, yes as 1 and no as 0. An amount is in the organisation's currency.
    /// </summary>
    public double? Value { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public NotComputedReason? Reason { get; }

    /// <summary>
    /// How many records are behind the value; 0 without one. For records about people it is lowered to 10, 20, 50, 100, 200, 500 and so on,
    /// so that two figures cannot be subtracted to find out about a few people.
    /// </summary>
    public long Records { get; internal init; }

    /// <summary>
    /// How many more records belong to the group, or may belong to it, but leave a needed field empty; lowered like <see cref="Records"/>,
    /// and to 1 below 10.
    /// </summary>
    public long Unstated { get; internal init; }

    /// <summary>How many people exactly the value tells about; 0 where it is about none. Only for telling whether two groups differ by few.</summary>
    internal long People { get; init; }

    /// <summary>The figure shown before that stands in place of a newer one.</summary>
    internal ShownAnswer? KeptFrom { get; private init; }

    /// <summary>Describes in one sentence how the value was computed, or why there is none. It is the note of the answer in a profile.</summary>
    public string Text { get; }

    /// <summary>The same question without its value.</summary>
    internal ComputedAnswer Withheld(RecordSetting setting) => new(
        Indicator, _required, Source, AsOf, null, NotComputedReason.WouldDisclose, setting.Texts.Phrase("records.would-disclose", setting.SmallestGroup));

    /// <summary>The same question with what was shown before.</summary>
    internal ComputedAnswer Kept(ShownAnswer shown, RecordSetting setting) => new(
        Indicator, _required, shown.Source, shown.AsOf, shown.Value, null, shown.Text + " " + setting.Texts.Phrase("records.kept", setting.SmallestGroup))
    {
        Records = shown.Records,
        Unstated = shown.Unstated,
        People = shown.People,
        KeptFrom = shown,
    };
}
