namespace Toolkit.Rules.Records;

/// <summary>The fields of a kind of record that a figure needs.</summary>
internal sealed class RequiredFields(RecordFields fields, ulong bits)
{
    private readonly ulong _bits = bits;

    internal RecordKind Kind => fields.Kind;

    internal IReadOnlyList<string> Names { get; } = Array.AsReadOnly(fields.Names(bits).ToArray());

    internal RequiredFields And(params string[] more) => new(fields, _bits | fields.Needs(more)._bits);

    /// <summary>Whether records fill in all of the fields.</summary>
    internal bool AreIn(ObservedFields observed) => (_bits & ~observed.Fields) == 0;

    internal string Noun(RecordTexts texts) => fields.Noun(texts);

    /// <summary>Names the fields in words.</summary>
    internal string Words(RecordTexts texts) => Words(texts, _bits);

    /// <summary>Names in words the fields because of which a group is open; all where that is not known.</summary>
    internal string WordsOfOpen(RecordTexts texts, Membership? group) =>
        Words(texts, group?.FieldsLeftOpen(_bits) is { } open and not 0 ? open : _bits);

    /// <summary>Names in words the fields that no record fills in.</summary>
    internal string WordsOfMissing(RecordTexts texts, ObservedFields observed) => Words(texts, _bits & ~observed.Fields);

    private string Words(RecordTexts texts, ulong which) => string.Join("; ", fields.Phrases(which, texts));
}
