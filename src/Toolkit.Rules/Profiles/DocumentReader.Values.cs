using System.Text.Json;

namespace Toolkit.Rules.Profiles;

internal ref partial struct DocumentReader
{
    internal const string NotBlank = "text that is not blank";
    internal const string ExistingDate = "an existing date as yyyy-MM-dd";

    internal const string OnlyPlain = "without control characters or changes of the text direction";
    internal const string Plain = "text " + OnlyPlain;

    internal readonly bool IsYesNo => TokenType is JsonTokenType.True or JsonTokenType.False;

    /// <summary>The number at hand, the nearest there is; minus zero is zero. False when it is none, or too large for one.</summary>
    internal readonly bool TryNumber(out double number)
    {
        number = 0;
        if (TokenType != JsonTokenType.Number || !_json.TryGetDouble(out number) || double.IsInfinity(number))
            return false;
        number = number == 0 ? 0 : number;
        return true;
    }

    /// <summary>The whole number at hand; false when it is none.</summary>
    internal readonly bool TryWhole(out long number)
    {
        number = 0;
        return TokenType == JsonTokenType.Number && _json.TryGetInt64(out number);
    }

    /// <summary>The number at hand with all its decimals; false when it is none, or beyond what a decimal holds.</summary>
    internal readonly bool TryDecimal(out decimal number)
    {
        number = 0;
        return TokenType == JsonTokenType.Number && _json.TryGetDecimal(out number);
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

    internal string? RequiredText(JsonPath path, string allowed, TextBound bound) => Value(path, allowed) ? Text(path, allowed, bound) : null;

    /// <summary>Whether a text is present, even if it is invalid.</summary>
    internal bool OptionalText(JsonPath path, string allowed, TextBound bound, out string? text)
    {
        text = null;
        if (!Value(path, allowed))
            return true;
        if (TokenType == JsonTokenType.Null)
            return false;
        text = Text(path, allowed, bound);
        return true;
    }

    private DateTime? Date(JsonPath path)
    {
        if (Text(path, ExistingDate, DocumentBounds.NameText) is not { } text)
            return null;
        var day = DayBound.Of(text);
        if (day is { } date && DocumentBounds.Day.Allows(date))
            return date;
        Refuse(path, day is null ? ExistingDate : DocumentBounds.Day.Allowed);
        return null;
    }

    /// <summary>The text at hand, or null when it is none that is allowed, which is then reported.</summary>
    private string? Text(JsonPath path, string allowed, TextBound bound)
    {
        if (TokenType != JsonTokenType.String)
            Refuse(path, allowed);
        else if (!TryString(out var text))
            Refuse(path, "text with whole surrogate pairs");
        else if (PlainText.IsBlank(text))
            Refuse(path, allowed);
        else if (!PlainText.IsPlain(text))
            Refuse(path, Plain);
        else if (!bound.Fits(text))
            Refuse(path, TextBound.FoundLength(text), bound.AllowedLength, suggestion: null);
        else
            return text;
        return null;
    }
}
