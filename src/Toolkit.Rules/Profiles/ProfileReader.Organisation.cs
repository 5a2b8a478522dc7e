using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

internal ref partial struct ProfileReader
{
    private const string WholeOrganisation = "an object with id, name and kind";
    private const string NumberOfStaff = "a whole number from 0 to 50000000";

    private static readonly string[] OrganisationNames = ["id", "name", "kind", "currency", "staff", "digitalStaff"];

    private void ReadOrganisation(JsonPath path)
    {
        if (!_json.Enter(path, WholeOrganisation, isOptional: false))
            return;
        var (start, digitalStaffAt) = (_json.Offset, 0);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var name))
        {
            ReadOrganisationProperty(name, path.Child(name));
            digitalStaffAt = name == "digitalStaff" ? _json.Offset : digitalStaffAt;
        }
        if (_json.IsStopped)
            return;
        _json.Require(seen, "id", start, path, DocumentReader.NotBlank);
        _json.Require(seen, "name", start, path, DocumentReader.NotBlank);
        _json.Require(seen, "kind", start, path, DocumentReader.OneOf(OrganisationKinds.Keys));
        if (_digitalStaff > _staff)
            _problems.Add(
                digitalStaffAt, path.Child("digitalStaff"),
                string.Format(CultureInfo.InvariantCulture, "{0}, and organisation.staff is {1}", _digitalStaff, _staff), "at most organisation.staff");
    }

    private void ReadOrganisationProperty(string name, JsonPath path)
    {
        switch (name)
        {
            case "id":
                _id = _json.RequiredText(path, DocumentReader.NotBlank, DocumentBounds.NameText);
                break;
            case "name":
                _name = _json.RequiredText(path, DocumentReader.NotBlank, DocumentBounds.NameText);
                break;
            case "kind":
                _ = OrganisationKinds.TryParse(_json.RequiredOneOf(path, OrganisationKinds.Keys) ?? "", out _kind);
                break;
            case "currency":
                _hasCurrency |= OptionalCurrency(path, out _currency);
                break;
            case "staff":
                _staff = OptionalStaff(path);
                break;
            case "digitalStaff":
                _digitalStaff = OptionalStaff(path);
                break;
            default:
                _json.SkipUnknown(path, "property", name, OrganisationNames);
                break;
        }
    }

    private int? OptionalStaff(JsonPath path)
    {
        if (!_json.Value(path, NumberOfStaff) || _json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TryNumber(out var number) && number is >= 0 and <= Organisation.MostStaff && number.Equals(Math.Floor(number)))
            return (int)number;
        _json.Refuse(path, NumberOfStaff);
        return null;
    }

    /// <summary>Whether a currency is present, even if it is invalid.</summary>
    private bool OptionalCurrency(JsonPath path, out string? currency)
    {
        currency = null;
        if (!_json.Value(path, DocumentBounds.Currency.Allowed))
            return true;
        if (_json.TokenType == JsonTokenType.Null)
            return false;
        var code = _json.TokenType == JsonTokenType.String && _json.TryString(out var text) ? text : null;
        if (Money.IsCurrency(code))
            currency = code;
        else
            _json.Refuse(path, DocumentBounds.Currency.Allowed, code?.ToUpperInvariant() is var upper && Money.IsCurrency(upper) ? upper : null);
        return true;
    }
}
