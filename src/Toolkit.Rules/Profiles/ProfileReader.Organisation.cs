using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

internal ref partial struct ProfileReader
{
    private const string WholeOrganisation = "an object with id, name and kind";
    private const string NotBlank = "text that is not blank";
    private const string Plain = "text without control characters or changes of the text direction";
    private const string CurrencyCode = "a currency code of three capital letters (ISO 4217)";

    private static readonly string[] OrganisationNames = ["id", "name", "kind", "currency"];

    private void ReadOrganisation(JsonPath path)
    {
        if (!Enter(path, WholeOrganisation, isOptional: false))
            return;
        var start = Offset;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (NextName(path, seen, out var name))
            ReadOrganisationProperty(name, path.Child(name));
        if (_isStopped)
            return;
        Require(seen, "id", start, path, NotBlank);
        Require(seen, "name", start, path, NotBlank);
        Require(seen, "kind", start, path, OneOf(OrganisationKinds.Keys));
    }

    private void ReadOrganisationProperty(string name, JsonPath path)
    {
        switch (name)
        {
            case "id":
                _id = RequiredText(path, NotBlank);
                break;
            case "name":
                _name = RequiredText(path, NotBlank);
                break;
            case "kind":
                ReadKind(path);
                break;
            case "currency":
                _hasCurrency |= OptionalCurrency(path, out _currency);
                break;
            default:
                SkipUnknown(path, "property", name, OrganisationNames);
                break;
        }
    }

    private void ReadKind(JsonPath path)
    {
        var allowed = OneOf(OrganisationKinds.Keys);
        if (!Value(path, allowed))
            return;
        var key = _json.TokenType == JsonTokenType.String && TryString(out var text) ? text : null;
        if (key is null || !OrganisationKinds.TryParse(key, out _kind))
            Refuse(path, allowed, NearestKey.To(key ?? "", OrganisationKinds.Keys));
    }

    /// <summary>Whether a currency is stated, be it a good one or not.</summary>
    private bool OptionalCurrency(JsonPath path, out string? currency)
    {
        currency = null;
        if (!Value(path, CurrencyCode))
            return true;
        if (_json.TokenType == JsonTokenType.Null)
            return false;
        var code = _json.TokenType == JsonTokenType.String && TryString(out var text) ? text : null;
        if (Money.IsCurrency(code))
            currency = code;
        else
            Refuse(path, CurrencyCode, code?.ToUpperInvariant() is var upper && Money.IsCurrency(upper) ? upper : null);
        return true;
    }

    private string? RequiredText(JsonPath path, string allowed) => Value(path, allowed) ? Text(path, allowed) : null;

    /// <summary>Whether something is stated, be it good or not.</summary>
    private bool OptionalText(JsonPath path, string allowed, out string? text)
    {
        text = null;
        if (!Value(path, allowed))
            return true;
        if (_json.TokenType == JsonTokenType.Null)
            return false;
        text = Text(path, allowed);
        return true;
    }

    /// <summary>The text at hand, or null when it is none that is allowed, which is then reported.</summary>
    private string? Text(JsonPath path, string allowed)
    {
        if (_json.TokenType != JsonTokenType.String)
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
