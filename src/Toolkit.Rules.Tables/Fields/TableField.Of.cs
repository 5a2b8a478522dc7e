using System.Globalization;

namespace Toolkit.Rules.Tables;

/// <summary>A field of a record of one type.</summary>
internal sealed class TableField<T>(
    string name, FieldKind kind, FieldOptions options, IReadOnlyList<string> words, FieldSetter<T, FieldValue> set, FieldReader<T>? read = null)
    : TableField(name, kind, options, words)
{
    internal void Set(ref T record, FieldValue value) => set(ref record, value);

    /// <summary>Whether the record reads the cells itself.</summary>
    internal bool HasReader => read is not null;

    internal string? Read(ref T record, string text) => read!(ref record, text);

    /// <summary>Lets the record read a value, written as it is written everywhere.</summary>
    internal string? Read(ref T record, FieldValue value) => Read(
        ref record,
        IsNumber ? (value.Text + " " + value.Number.ToString(CultureInfo.InvariantCulture)).TrimStart()
        : Kind == FieldKind.Day ? value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Kind == FieldKind.YesNo ? value.Yes ? "true" : "false"
        : value.Text);
}
