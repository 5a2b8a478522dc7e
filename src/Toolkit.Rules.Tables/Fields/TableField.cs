namespace Toolkit.Rules.Tables;

/// <summary>A field of a record that a column can fill.</summary>
public abstract class TableField
{
    private protected TableField(string name, FieldKind kind, FieldOptions options, IReadOnlyList<string> words)
    {
        Name = name;
        Kind = kind;
        Options = options;
        Words = words;
    }

    /// <summary>Its name, such as <c>isDigital</c>.</summary>
    public string Name { get; }

    /// <summary>The kind of thing that fills it.</summary>
    public FieldKind Kind { get; }

    /// <summary>The options that hold for it beside its kind.</summary>
    public FieldOptions Options { get; }

    /// <summary>The words of a field that knows a few; <c>yes</c> and <c>no</c> for a yes/no; empty for other kinds.</summary>
    public IReadOnlyList<string> Words { get; }

    internal bool IsNumber => Kind is FieldKind.Number or FieldKind.Whole or FieldKind.Share or FieldKind.Percentage or FieldKind.Money;

    /// <summary>The record and the field by which headings and words are known.</summary>
    internal (string Record, string Field) KnownAs(string record) =>
        Options.KnownAs?.Split('.') is { Length: 2 } known ? (known[0], known[1]) : (record, Name);

    internal string Label(TableTexts texts) => Options.Label ?? texts.Find("tables.field." + Name) ?? Name;

    internal string Allowed(TableTexts texts) =>
        Words.Count > 0 ? string.Join(", ", Words)
        : Options.Most is { } most ? texts.Phrase("tables.allowed.range", Options.Least ?? 0, most)
        : texts.Phrase("tables.allowed.kind." + FirstLower(Kind.ToString()));

    internal static string FirstLower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
