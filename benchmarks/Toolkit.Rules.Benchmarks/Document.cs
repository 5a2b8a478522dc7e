using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Benchmarks;

/// <summary>
/// From document to document, against a copy of the report document, token by token: nothing that makes and checks JSON does less. Every
/// report is a fresh one, so that its sentences are made as well; likely places are left out, because drawing them is no part of writing.
/// The size of the document is printed, to hold the allocated bytes against.
/// </summary>
public class Document
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly RecommendationEngine _engine = RecommendationEngine.Create(options => options.PlaceDraws = 0);
    private readonly ArrayBufferWriter<byte> _buffer = new(initialCapacity: 1 << 20);
    private readonly MemoryStream _stream = new();
    private byte[] _input = [];
    private byte[] _report = [];
    private OrganisationProfile? _profile;

    /// <summary>The profile document: one answers all 126 questions, one is a real country with long notes.</summary>
    [Params("fictional-full", "united-kingdom-2025")]
    public string Profile { get; set; } = "";

    internal ReadOnlySpan<byte> Report => _report;

    internal ReadOnlySpan<byte> Written => _buffer.WrittenSpan;

    /// <summary>Loads the profile document and makes the report document that is copied.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _input = BundledFiles.Read(Profile);
        _profile = ProfileDocument.Read(_input);
        WriteToStream();
        _report = _stream.ToArray();
        Console.WriteLine($"// {Profile}: the report document has {_report.Length} bytes.");
    }

    /// <summary>The yardstick: the report document read and written again, from memory to memory.</summary>
    [Benchmark(Baseline = true)]
    public int Copy()
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Layout))
        {
            var reader = new Utf8JsonReader(_report);
            while (reader.Read())
                Write(json, ref reader);
        }
        _buffer.Write("\n"u8);
        return _buffer.WrittenCount;
    }

    /// <summary>A fresh report, every sentence made and written to a stream.</summary>
    [Benchmark]
    public long WriteToStream()
    {
        _stream.SetLength(0);
        JsonReport.Write(_engine.Recommend(_profile!), _stream);
        return _stream.Length;
    }

    /// <summary>The same to a buffer writer.</summary>
    [Benchmark]
    public int WriteToBuffer()
    {
        _buffer.ResetWrittenCount();
        JsonReport.Write(_engine.Recommend(_profile!), _buffer);
        return _buffer.WrittenCount;
    }

    /// <summary>A fresh report as text.</summary>
    [Benchmark]
    public int ToJson() => JsonReport.ToJson(_engine.Recommend(_profile!)).Length;

    /// <summary>The whole way: the profile document read, ranked, and its report written to a stream.</summary>
    [Benchmark]
    public long ReadRecommendWrite()
    {
        _stream.SetLength(0);
        JsonReport.Write(_engine.Recommend(ProfileDocument.Read(_input)), _stream);
        return _stream.Length;
    }

    private static void Write(Utf8JsonWriter json, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                json.WriteStartObject();
                break;
            case JsonTokenType.EndObject:
                json.WriteEndObject();
                break;
            case JsonTokenType.StartArray:
                json.WriteStartArray();
                break;
            case JsonTokenType.EndArray:
                json.WriteEndArray();
                break;
            case JsonTokenType.PropertyName:
                json.WritePropertyName(reader.ValueSpan);
                break;
            case JsonTokenType.String when reader.ValueIsEscaped:
                json.WriteStringValue(reader.GetString());
                break;
            case JsonTokenType.String:
                json.WriteStringValue(reader.ValueSpan);
                break;
            default:
                json.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
                break;
        }
    }
}
