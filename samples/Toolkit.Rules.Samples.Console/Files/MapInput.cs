using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Files;

/// <summary>
/// One choice about a table as a person types it: <c>staff.gender=Sex</c> names a column, <c>staff.isDigital:Policy=no</c> says what a value
/// means, <c>staff.isDigital:*=no</c> what all others do, and <c>staff.count=Headcount</c> names the column that counts people.
/// </summary>
internal sealed class MapInput
{
    private const string Count = "count";
    private const string AnyOther = "*";

    private readonly string _field;
    private readonly string? _value;
    private readonly string _meaning;

    private MapInput(string record, string field, string? value, string meaning) => (Record, _field, _value, _meaning) = (record, field, value, meaning);

    /// <summary>The record it is about, such as <c>staff</c>.</summary>
    internal string Record { get; }

    /// <summary>Takes a text apart; null when it is no choice.</summary>
    internal static MapInput? Parse(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        var end = dot < 0 ? -1 : text.AsSpan(dot + 1).IndexOfAny(':', '=') is >= 0 and var next ? dot + 1 + next : -1;
        if (dot <= 0 || end <= dot + 1)
            return null;
        var (record, field) = (text[..dot], text[(dot + 1)..end]);
        if (text[end] == '=')
            return new(record, field, value: null, text[(end + 1)..]);
        var equals = text.LastIndexOf('=');
        return equals > end + 1 ? new(record, field, text[(end + 1)..equals], text[(equals + 1)..]) : null;
    }

    internal TableMapping ApplyTo<T>(TableMapping mapping, TableFile file, TableFields<T> fields)
    {
        if (_value is null)
            return _field == Count ? mapping with { CountHeading = _meaning }
                : _meaning.Length == 0 ? mapping.Without(_field)
                : mapping.With(file.Propose(fields, _field, _meaning));
        var before = mapping.Fields.FirstOrDefault(field => field.Field == _field) ?? new FieldMapping { Field = _field };
        return mapping.With(_value == AnyOther
            ? before with { Otherwise = _meaning }
            : before with { Values = new Dictionary<string, string>(before.Values, StringComparer.Ordinal) { [_value] = _meaning } });
    }
}
