namespace Toolkit.Rules.Records;

/// <summary>
/// Something about the records that can be right and looks wrong, such as amounts of two units: somebody who knows them should look. Figures are computed
/// all the same, and say it.
/// </summary>
public sealed class RecordDoubt
{
    internal RecordDoubt(RecordKind kind, string field, string text)
    {
        Kind = kind;
        Field = field;
        Text = text;
    }

    /// <summary>Gets the kind of record.</summary>
    public RecordKind Kind { get; }

    /// <summary>Gets the field, by the name of its property.</summary>
    public string Field { get; }

    /// <summary>Gets the doubt as a question, in one or two sentences. It holds no figure of a person.</summary>
    public string Text { get; }
}
