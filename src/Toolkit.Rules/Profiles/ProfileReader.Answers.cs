using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

internal ref partial struct ProfileReader
{
    private const string WholeAnswers = "an object with answers by indicator key";
    private const string ReasonText = "text that says why the question does not apply";
    private const string DetailText = "text that is not blank; leave it out for none";

    private static readonly string[] AnswerNames = ["value", "notApplicable", "source", "note"];
    private static readonly string[] MoneyAnswerNames = [.. AnswerNames, "currency"];

    private void ReadAnswers(JsonPath path)
    {
        if (!_json.Enter(path, WholeAnswers, isOptional: true))
            return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var key))
        {
            if (_indicators.Find(key) is { } indicator)
                ReadAnswer(indicator, path.Child(key));
            else
                _json.SkipUnknown(path.Child(key), "indicator", key, _indicators.Keys, _indicators.Allowed(key));
        }
    }

    private void ReadAnswer(Indicator indicator, JsonPath path)
    {
        if (!_json.Value(path, indicator.Allowed) || _json.TokenType == JsonTokenType.Null)
            return;
        if (indicator is RetiredIndicator)
            ReadRetired(indicator, path);
        else if (_json.TokenType == JsonTokenType.StartObject)
            ReadAnswerObject(indicator, path);
        else if (TryNumber(indicator, out var number))
            _answers.Add(new GivenAnswer(indicator, number, detail: null, _json.Offset));
        else
            _json.Refuse(path, indicator.Allowed);
    }

    /// <summary>Keeps the value whatever it is; only its syntax is checked.</summary>
    private void ReadRetired(Indicator indicator, JsonPath path)
    {
        var start = _json.Offset;
        if (_json.Skipped(path) is not { } value)
            return;
        if (RetiredAnswer.Of(value) is not { } kept)
            _problems.Add(start, path, "a text with half a surrogate pair", "whole surrogate pairs");
        else if (!DocumentBounds.Kept.Fits(kept.Written!))
            _problems.Add(start, path, TextBound.FoundLength(kept.Written!), DocumentBounds.Kept.AllowedLength);
        else
            _answers.Add(new GivenAnswer(indicator, AnswerSheet.Unknown, kept, start));
    }

    private readonly bool TryNumber(Indicator indicator, out double number)
    {
        number = _json.TokenType == JsonTokenType.True ? 1 : 0;
        if (indicator.Kind == IndicatorKind.YesNo)
            return _json.TokenType is JsonTokenType.True or JsonTokenType.False;
        return _json.TryNumber(out number) && indicator.Allows(number);
    }

    private void ReadAnswerObject(Indicator indicator, JsonPath path)
    {
        var start = _json.Offset;
        var parts = default(AnswerParts);
        _seenInAnswer.Clear();
        while (_json.NextName(path, _seenInAnswer, out var name))
            ReadAnswerProperty(indicator, ref parts, name, path.Child(name));
        if (_json.IsStopped)
            return;
        if (parts.Fault(path) is { } fault)
            _problems.Add(start, fault.Path, fault.Found, fault.Allowed);
        else if (!parts.IsSpoilt && (parts.HasValue || parts.HasReason))
            _answers.Add(new GivenAnswer(indicator, parts.Number ?? AnswerSheet.NotApplicable, parts.Detail(), start));
    }

    private void ReadAnswerProperty(Indicator indicator, ref AnswerParts parts, string name, JsonPath path)
    {
        switch (name)
        {
            case "value":
                parts.HasValue |= OptionalNumber(indicator, path, out parts.Number);
                break;
            case "notApplicable":
                parts.HasReason |= _json.OptionalText(path, ReasonText, DocumentBounds.Remark, out parts.Reason);
                break;
            case "source":
                parts.HasSource |= _json.OptionalText(path, DetailText, DocumentBounds.Remark, out parts.Source);
                break;
            case "note":
                parts.HasNote |= _json.OptionalText(path, DetailText, DocumentBounds.Remark, out parts.Note);
                break;
            case "currency" when indicator.Kind == IndicatorKind.Money:
                parts.HasCurrency |= OptionalCurrency(path, out parts.Currency);
                break;
            default:
                _json.SkipUnknown(path, "property", name, indicator.Kind == IndicatorKind.Money ? MoneyAnswerNames : AnswerNames);
                break;
        }
    }

    /// <summary>Whether a value is present, even if it is invalid.</summary>
    private bool OptionalNumber(Indicator indicator, JsonPath path, out double? number)
    {
        number = null;
        if (!_json.Value(path, indicator.Allowed))
            return true;
        if (_json.TokenType == JsonTokenType.Null)
            return false;
        if (TryNumber(indicator, out var given))
            number = given;
        else
            _json.Refuse(path, indicator.Allowed);
        return true;
    }

    private readonly void CheckCurrencies()
    {
        if (_hasCurrency)
            return;
        foreach (var answer in _answers.Where(answer => answer.NeedsCurrency))
        {
            _problems.Add(
                answer.Offset, new JsonPath("$.answers", answer.Indicator.Key),
                "an amount without a currency", "organisation.currency, or a currency in the answer");
        }
    }

    private void ReadPriorities(JsonPath path)
    {
        const string allowed = "a number from 0 to 1";
        if (!_json.Enter(path, "an object with priorities by finding, 1 to 7", isOptional: true))
            return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var name))
        {
            if (name.Length != 1 || name[0] is < '1' or > '7')
                _json.SkipUnknown(path.Child(name), "finding", name, [], "1, 2, 3, 4, 5, 6 or 7");
            else if (_json.Value(path.Child(name), allowed) && _json.TokenType != JsonTokenType.Null)
            {
                if (_json.TryNumber(out var priority) && priority is >= 0 and <= 1)
                    _priorities.Add(((Finding)(name[0] - '0'), priority));
                else
                    _json.Refuse(path.Child(name), allowed);
            }
        }
    }
}
