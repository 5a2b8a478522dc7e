using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Tables;

/// <summary>A number as people write it, taken apart: sign, digits and separators, percent sign, currency.</summary>
internal readonly struct NumberText
{
    private const int MostDigits = 28;

    private readonly string _digits;
    private readonly bool _isNegative;

    private NumberText(string digits, bool isNegative, bool isPercent, string? currency)
    {
        _digits = digits;
        _isNegative = isNegative;
        IsPercent = isPercent;
        Currency = currency;
    }

    /// <summary>Whether a percent sign stands behind it.</summary>
    internal bool IsPercent { get; }

    /// <summary>The sign or code of a currency beside it; null for none.</summary>
    internal string? Currency { get; }

    /// <summary>The form of the column, as far as its separators show it.</summary>
    internal NumberProof Proof => ProofOf(_digits);

    /// <summary>Takes a text apart.</summary>
    /// <returns>False when it is no number in any form.</returns>
    internal static bool TryParse(string text, out NumberText number)
    {
        number = default;
        var (start, end) = (0, text.Length);
        var (isNegative, isPercent) = (false, false);
        string? currency = null;
        for (var hasMoved = true; hasMoved && start < end;)
        {
            hasMoved = true;
            var (first, last) = (text[start], text[end - 1]);
            if (char.IsWhiteSpace(first))
                start++;
            else if (char.IsWhiteSpace(last))
                end--;
            else if (!isNegative && first is '-' or '\u2212')
                (isNegative, start) = (true, start + 1);
            else if (!isNegative && last is '-' or '\u2212')
                (isNegative, end) = (true, end - 1);
            else if (!isNegative && first == '(' && last == ')')
                (isNegative, start, end) = (true, start + 1, end - 1);
            else if (!isPercent && last == '%')
                (isPercent, end) = (true, end - 1);
            else if (currency is null && CurrencyAtStart(text, start, end) is > 0 and var before)
                (currency, start) = (text.Substring(start, before), start + before);
            else if (currency is null && CurrencyAtEnd(text, start, end) is > 0 and var after)
                (currency, end) = (text.Substring(end - after, after), end - after);
            else
                hasMoved = false;
        }
        if (start >= end || !IsNumeral(text, start, end))
            return false;
        number = new(start == 0 && end == text.Length ? text : text.Substring(start, end - start), isNegative, isPercent, currency);
        return true;
    }

    /// <summary>Reads it in a form.</summary>
    /// <returns>False when it is not written in that form.</returns>
    internal bool TryRead(NumberForm form, out decimal value)
    {
        if (form == NumberForm.EachCell)
            form = Proof switch
            {
                NumberProof.Comma => NumberForm.Comma,
                NumberProof.Point => NumberForm.Point,
                // A lone separator before three digits groups thousands, so it is the one that the other form has for decimals.
                NumberProof.Either => _digits.IndexOf(',') >= 0 ? NumberForm.Point : NumberForm.Comma,
                _ => NumberForm.Point,
            };
        var (point, group) = form == NumberForm.Comma ? (',', '.') : ('.', ',');
        var plain = new StringBuilder(_digits.Length + 1);
        if (_isNegative)
            plain.Append('-');
        var decimals = _digits.IndexOf(point);
        var whole = decimals < 0 ? _digits : _digits.Substring(0, decimals);
        value = 0;
        if (!AppendWhole(plain, whole, group))
            return false;
        if (decimals >= 0)
            plain.Append('.').Append(_digits, decimals + 1, _digits.Length - decimals - 1);
        return plain.Length <= MostDigits + 2
            && decimal.TryParse(plain.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Appends the digits before the decimals; groups have three digits, the first of them one to three.</summary>
    private static bool AppendWhole(StringBuilder plain, string whole, char group)
    {
        var (length, groups, separator) = (0, 0, '\0');
        foreach (var character in whole)
            if (character is >= '0' and <= '9')
            {
                plain.Append(character);
                length++;
            }
            else
            {
                var sign = char.IsWhiteSpace(character) ? ' ' : character == '’' ? '\'' : character;
                if ((sign != group && sign is not (' ' or '\'')) || (groups > 0 && (sign != separator || length != 3)) || length is 0 or > 3)
                    return false;
                (separator, length, groups) = (sign, 0, groups + 1);
            }
        return groups == 0 || length == 3;
    }

    private static NumberProof ProofOf(string digits)
    {
        var (comma, point) = (digits.IndexOf(','), digits.IndexOf('.'));
        if (comma < 0 && point < 0)
            return NumberProof.None;
        if (comma >= 0 && point >= 0)
            return digits.LastIndexOf(',') > digits.LastIndexOf('.') ? NumberProof.Comma : NumberProof.Point;
        var (first, last, isComma) = comma >= 0 ? (comma, digits.LastIndexOf(','), true) : (point, digits.LastIndexOf('.'), false);
        var decimalProof = isComma ? NumberProof.Comma : NumberProof.Point;
        if (first != last)
            return isComma ? NumberProof.Point : NumberProof.Comma;
        // Thousands are groups of three digits, and no group before them begins with a zero.
        var isGroup = digits.Length - first - 1 == 3 && first is >= 1 and <= 3 && digits[0] != '0';
        return isGroup ? NumberProof.Either : decimalProof;
    }

    private static bool IsNumeral(string text, int start, int end)
    {
        var hasDigit = false;
        for (var index = start; index < end; index++)
            if (text[index] is >= '0' and <= '9')
                hasDigit = true;
            else if (text[index] is not (',' or '.' or '\'' or '’') && !char.IsWhiteSpace(text[index]))
                return false;
        return hasDigit;
    }

    private static int CurrencyAtStart(string text, int start, int end)
    {
        if (IsSign(text[start]))
            return 1;
        var length = CodeLength(text, start, end, 1);
        return length > 0 && start + length < end && text[start + length] == '$' ? length + 1 : length == 3 ? 3 : 0;
    }

    private static int CurrencyAtEnd(string text, int start, int end) =>
        IsSign(text[end - 1]) ? 1 : CodeLength(text, start, end, -1) == 3 ? 3 : 0;

    /// <summary>How many capital letters stand at an end, at most four.</summary>
    private static int CodeLength(string text, int start, int end, int step)
    {
        var length = 0;
        for (var index = step > 0 ? start : end - 1; length < 4 && index >= start && index < end && text[index] is >= 'A' and <= 'Z'; index += step)
            length++;
        return length;
    }

    private static bool IsSign(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.CurrencySymbol;
}
