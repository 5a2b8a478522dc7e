using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Tables;

/// <summary>
/// Describes a type of record once: its fields, in the order in which they are filled. Immutable; each method returns a description with one
/// field more. <see cref="RecordTables"/> has those of Toolkit.Rules.Records, and a host describes its own.
/// </summary>
/// <typeparam name="T">The type of the record, a class or a struct.</typeparam>
public sealed class TableFields<T>
{
    private readonly Func<T> _create;
    private readonly TableField<T>[] _fields;

    /// <summary>Begins a description.</summary>
    /// <param name="record">The name of the record, such as <c>staff</c>.</param>
    /// <param name="create">Makes an empty record.</param>
    public TableFields(string record, Func<T> create)
        : this(Guard.NotBlank(record), Guard.NotNull(create), [], false, false)
    {
    }

    private TableFields(string record, Func<T> create, TableField<T>[] fields, bool isOfPeople, bool isStrict)
    {
        Record = record;
        _create = create;
        _fields = fields;
        IsOfPeople = isOfPeople;
        IsStrict = isStrict;
    }

    /// <summary>The name of the record.</summary>
    public string Record { get; }

    /// <summary>The fields.</summary>
    public IReadOnlyList<TableField> Fields => _fields;

    /// <summary>Whether a row can stand for several people or posts.</summary>
    internal bool IsOfPeople { get; }

    /// <summary>Whether a line with any problem gives no record.</summary>
    internal bool IsStrict { get; }

    /// <summary>States that a row can stand for several people or posts, so that a column that counts them is asked about.</summary>
    public TableFields<T> OfPeople() => new(Record, _create, _fields, true, IsStrict);

    /// <summary>States that a line with any problem gives no record. Without it, what cannot be read is unknown.</summary>
    public TableFields<T> Strict() => new(Record, _create, _fields, IsOfPeople, true);

    /// <summary>Adds the key that tells records apart.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Key(string name, FieldSetter<T, string> set, FieldOptions? options = null) =>
        With(name, FieldKind.Key, options, (ref T record, FieldValue value) => set(ref record, value.Text));

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Text(string name, FieldSetter<T, string> set, FieldOptions? options = null) =>
        With(name, FieldKind.Text, options, (ref T record, FieldValue value) => set(ref record, value.Text));

    /// <summary>Adds a list of texts, which stand in one cell with semicolons or bars between.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Texts(string name, FieldSetter<T, IReadOnlyList<string>> set, FieldOptions? options = null) =>
        With(name, FieldKind.Texts, options, (ref T record, FieldValue value) =>
            set(ref record, [.. value.Text.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries).Select(CellText.Clean).Where(text => text.Length > 0)]));

    /// <summary>Adds a yes/no.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> YesNo(string name, FieldSetter<T, bool> set, FieldOptions? options = null) =>
        With(name, FieldKind.YesNo, options, (ref T record, FieldValue value) => set(ref record, value.Yes), [Meaning.Yes, Meaning.No]);

    /// <summary>Adds a field that knows a few words: the names of an enumeration, spelt with hyphens.</summary>
    /// <typeparam name="TWord">The enumeration.</typeparam>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Word<TWord>(string name, FieldSetter<T, TWord> set, FieldOptions? options = null)
        where TWord : struct, Enum
    {
        var words = Enum.GetNames(typeof(TWord)).ToDictionary(Spelling.Of, word => (TWord)Enum.Parse(typeof(TWord), word), StringComparer.Ordinal);
        return With(name, FieldKind.Word, options, (ref T record, FieldValue value) => set(ref record, words[value.Text]), [.. words.Keys]);
    }

    /// <summary>Adds a number.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    /// <param name="kind">A number, share, percentage or amount.</param>
    public TableFields<T> Number(string name, FieldSetter<T, decimal> set, FieldOptions? options = null, FieldKind kind = FieldKind.Number) =>
        kind is FieldKind.Number or FieldKind.Share or FieldKind.Percentage or FieldKind.Money
            ? With(name, kind, options, (ref T record, FieldValue value) => set(ref record, value.Number))
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "The kind is Number, Share, Percentage or Money.");

    /// <summary>Adds a whole number.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Whole(string name, FieldSetter<T, long> set, FieldOptions? options = null) =>
        With(name, FieldKind.Whole, options, (ref T record, FieldValue value) => set(ref record, (long)value.Number));

    /// <summary>Adds a day.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Day(string name, FieldSetter<T, DateTime> set, FieldOptions? options = null) =>
        With(name, FieldKind.Day, options, (ref T record, FieldValue value) => set(ref record, value.Day));

    /// <summary>Adds the key of another record of the file.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Reference(string name, FieldSetter<T, string> set, FieldOptions? options = null) =>
        With(name, FieldKind.Reference, options, (ref T record, FieldValue value) => set(ref record, value.Text));

    /// <summary>Adds whether another record of the file names the key of this one.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="set">Puts the value into a record.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> ReferredTo(string name, FieldSetter<T, bool> set, FieldOptions? options = null) =>
        With(name, FieldKind.ReferredTo, options, (ref T record, FieldValue value) => set(ref record, value.Yes));

    /// <summary>Adds a field that the host reads itself.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="read">Reads a cell.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Custom(string name, FieldReader<T> read, FieldOptions? options = null) =>
        With(name, FieldKind.Custom, options, (ref T _, FieldValue _) => { }, read: Guard.NotNull(read));

    /// <summary>Adds a field of some kind whose values, and whose cells that are no values of the kind, the record reads itself.</summary>
    /// <param name="name">The name of the field.</param>
    /// <param name="kind">The kind, which decides how cells are read and counted first. Numbers come with a decimal point, an amount after its currency where the cell names one; days as 2026-10-31, yes as true.</param>
    /// <param name="read">Reads a value, or a cell that is none.</param>
    /// <param name="options">The options that hold beside the kind.</param>
    public TableFields<T> Checked(string name, FieldKind kind, FieldReader<T> read, FieldOptions? options = null) =>
        With(name, kind, options, (ref T _, FieldValue _) => { }, kind == FieldKind.YesNo ? [Meaning.Yes, Meaning.No] : null, read);

    internal T Create() => _create();

    internal TableField<T>? Find(string name) => _fields.FirstOrDefault(field => field.Name == name);

    private TableFields<T> With(
        string name, FieldKind kind, FieldOptions? options, FieldSetter<T, FieldValue> set, IReadOnlyList<string>? words = null, FieldReader<T>? read = null)
    {
        if (Find(Guard.NotBlank(name)) is not null)
            throw new ArgumentException($"There is a field {name} already.", nameof(name));
        return new(Record, _create, [.. _fields, new TableField<T>(name, kind, options ?? new(), words ?? [], set, read)], IsOfPeople, IsStrict);
    }
}
