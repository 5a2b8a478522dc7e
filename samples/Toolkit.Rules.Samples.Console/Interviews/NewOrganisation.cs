using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Interviews;

/// <summary>Asks whom a new profile will describe.</summary>
internal static class NewOrganisation
{
    private const string NoCurrency = "";

    internal static OrganisationProfile Ask(Conversation conversation, DateTime today)
    {
        var named = conversation.Ask("What is the name of the organisation?", name => Describe(name, OrganisationKind.PublicBody, NoCurrency));
        var kind = conversation.Ask(
            $"What kind of organisation is it? One of: {string.Join(", ", OrganisationKinds.Keys)}.",
            key => OrganisationKinds.TryParse(key, out _) ? key : null);
        _ = OrganisationKinds.TryParse(kind, out var parsed);
        var organisation = conversation.Ask(
            "In which currency are its amounts of money? Three capital letters, such as GBP; nothing for none.",
            currency => Describe(named.Name, parsed, currency));
        return OrganisationProfile.Create(organisation, today);
    }

    private static Organisation? Describe(string name, OrganisationKind kind, string currency)
    {
        try
        {
            return new Organisation(IdOf(name), name, kind, currency == NoCurrency ? null : currency);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>An id made of a name.</summary>
    internal static string IdOf(string name)
    {
        var words = new string([.. name.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "my-organisation" : string.Join('-', words);
    }
}
