using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

internal ref partial struct ProfileReader
{
    private const string WholeOrganisation = "an object with id, name and kind";
    private const string CurrencyCode = "a currency code of three capital letters (ISO 4217)";

    private static readonly string[] OrganisationNames = ["id", "name", "kind", "currency"];

    private void ReadOrganisation(JsonPath path)
    {
        if (!_json.Enter(path, WholeOrganisation, isOptional: false))
            return;
        var start = _json.Offset;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var name))
            ReadOrganisationProperty(name, path.Child(name));
        if (_json.IsStopped)
            return;
        _json.Require(seen, "id", start, path, DocumentReader.NotBlank);
        _json.Require(seen, "name", start, path, DocumentReader.NotBlank);
        _json.Require(seen, "kind", start, path, DocumentReader.OneOf(OrganisationKinds.Keys));
    }

    private void ReadOrganisationProperty(string name, JsonPath path)
    {
        switch (name)
        {
            case "id":
                _id = _json.RequiredText(path, DocumentReader.NotBlank);
                break;
            case "name":
                _name = _json.RequiredText(path, DocumentReader.NotBlank);
                break;
            case "kind":
                _ = OrganisationKinds.TryParse(_json.RequiredOneOf(path, OrganisationKinds.Keys) ?? "", out _kind);
                break;
            case "currency":
                _hasCurrency |= OptionalCurrency(path, out _currency);
                break;
            default:
                _json.SkipUnknown(path, "property", name, OrganisationNames);
                break;
        }
    }

    /// <summary>Whether a currency is present, even if it is invalid.</summary>
    private bool OptionalCurrency(JsonPath path, out string? currency)
    {
        currency = null;
        if (!_json.Value(path, CurrencyCode))
            return true;
        if (_json.TokenType == JsonTokenType.Null)
            return false;
        var code = _json.TokenType == JsonTokenType.String && _json.TryString(out var text) ? text : null;
        if (Money.IsCurrency(code))
            currency = code;
        else
            _json.Refuse(path, CurrencyCode, code?.ToUpperInvariant() is var upper && Money.IsCurrency(upper) ? upper : null);
        return true;
    }
}
