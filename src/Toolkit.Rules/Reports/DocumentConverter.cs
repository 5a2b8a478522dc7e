using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Toolkit.Rules.Reports;

/// <summary>Reads and writes a value through a record that has the members of the document, in their order.</summary>
/// <param name="type">The type of the record, with the options of its document.</param>
internal abstract class DocumentConverter<T, TDocument>(Func<JsonTypeInfo<TDocument>> type) : JsonConverter<T>
{
    public sealed override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Value(JsonSerializer.Deserialize(ref reader, type())!);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, Document(value), type());

    /// <summary>Reads the value from its document.</summary>
    protected abstract T Value(TDocument document);

    /// <summary>Makes the document of a value.</summary>
    protected abstract TDocument Document(T value);
}
