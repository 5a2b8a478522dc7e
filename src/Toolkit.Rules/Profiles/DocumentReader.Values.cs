using System.Globalization;
using System.Text.Json;

namespace Toolkit.Rules.Profiles;

internal ref partial struct DocumentReader
{
    internal const string NotBlank = "text that is not blank";
    internal const string ExistingDate = "an existing date as yyyy-MM-dd";

    internal const string Plain = "text without control characters or changes of the text direction";

    /// <summary>The number at hand, the nearest there is; minus zero is zero. False when it is none, or too large for one.</summary>
    internal readonly bool TryNumber(out double number)
    {
        number = 0;
        if (TokenType != JsonTokenType.Number || !_json.TryGetDouble(out number) || double.IsInfinity(number))
            return false;
        number = number == 0 ? 0 : number;
        return true;
    }

    /// <summary>The date of a property, or null when there is none, which is then reported.</summary>
    internal DateTime? RequiredDate(JsonPath path) => Value(path, ExistingDate) ? Date(path) : null;

    /// <summary>Whether a date is present, even if it is invalid.</summary>
    internal bool OptionalDate(JsonPath path, out DateTime? date)
    {
        date = null;
        if (!Value(path, ExistingDate))
            return true;
        if (TokenType == JsonTokenType.Null)
            return false;
        date = Date(path);
        return true;
    }

    /// <summary>The value that bears one of some names, or null when none does, which is then reported.</summary>
    internal T? RequiredOneOf<T>(JsonPath path, NameTable<T> names)
        where T : struct, Enum =>
        RequiredOneOf(path, names.Names) is { } name && names.TryFind(name, out var value) ? value : null;

    /// <summary>One of some names, or null when it is none of them, which is then reported.</summary>
    internal string? RequiredOneOf(JsonPath path, IReadOnlyList<string> names)
    {
        var allowed = OneOf(names);
        if (!Value(path, allowed))
            return null;
        var name = TokenType == JsonTokenType.String && TryString(out var text) ? text : null;
        if (name is not null && names.Contains(name, StringComparer.Ordinal))
            return name;
        Refuse(path, allowed, NearestKey.To(name ?? "", names));
        return null;
    }

    internal string? RequiredText(JsonPath path, string allowed) => Value(path, allowed) ? Text(path, allowed) : null;

    /// <summary>Whether a text is present, even if it is invalid.</summary>
    internal bool OptionalText(JsonPath path, string allowed, out string? text)
    {
        text = null;
        if (!Value(path, allowed))
            return true;
        if (TokenType == JsonTokenType.Null)
            return false;
        text = Text(path, allowed);
        return true;
    }

    private DateTime? Date(JsonPath path)
    {
        if (Text(path, ExistingDate) is not { } text)
            return null;
        if (text.Length == 10 && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Refuse(path, ExistingDate);
        return null;
    }

    /// <summary>The text at hand, or null when it is none that is allowed, which is then reported.</summary>
    private string? Text(JsonPath path, string allowed)
    {
        if (TokenType != JsonTokenType.String)
            Refuse(path, allowed);
        else if (!TryString(out var text))
            Refuse(path, "text with whole surrogate pairs");
        else if (PlainText.IsBlank(text))
            Refuse(path, allowed);
        else if (!PlainText.IsPlain(text))
            Refuse(path, Plain);
        else
            return text;
        return null;
    }
}
