using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toolkit.Rules.Profiles;

/// <summary>Lets a serializer read and write profile documents. The options have been checked.</summary>
internal sealed class OrganisationProfileConverter(ProfileDocumentOptions options) : JsonConverter<OrganisationProfile>
{
    /// <summary>The converter that a serializer makes by itself.</summary>
    public OrganisationProfileConverter()
        : this(new ProfileDocumentOptions())
    {
    }

    /// <exception cref="JsonException">The document is refused; the message lists every problem.</exception>
    public override OrganisationProfile Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions serializer)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return ProfileDocument.Parse(document.RootElement.GetRawText(), options);
        }
        catch (ProfileDocumentException refused)
        {
            throw new JsonException(refused.Message, refused);
        }
    }

    public override void Write(Utf8JsonWriter writer, OrganisationProfile value, JsonSerializerOptions serializer) => ProfileWriter.Write(writer, value);
}
