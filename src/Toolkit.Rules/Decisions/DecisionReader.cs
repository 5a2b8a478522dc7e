using System.Text.Json;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>Reads one decision document in one pass and reports everything that is wrong with it.</summary>
internal ref partial struct DecisionReader
{
    private const string WholeDocument = "an object with organisation and decisions";
    private const string WholeDecisions = "an object with decisions by id of the approach";

    private static readonly string[] RootNames = ["organisation", "decisions"];

    private readonly DecisionDocumentOptions _options;
    private readonly ProblemList _problems;
    private readonly List<Decision> _decisions = [];
    private DocumentReader _json;
    private string? _organisation;

    /// <param name="bytes">The document without byte-order mark. It belongs to the reader, which writes to it.</param>
    /// <param name="options">The expected input and its limits.</param>
    /// <param name="problems">Where problems go.</param>
    internal DecisionReader(byte[] bytes, DecisionDocumentOptions options, ProblemList problems)
    {
        _options = options;
        _problems = problems;
        _json = new DocumentReader(bytes, options.MaximumDepth, problems);
    }

    /// <summary>The decisions, or null when there are problems.</summary>
    internal DecisionRegister? Read()
    {
        ReadDocument();
        return _problems.Any ? null : new DecisionRegister(_organisation!, _decisions);
    }

    private void ReadDocument()
    {
        if (!_json.Enter(JsonPath.Root, WholeDocument, isOptional: false))
            return;
        var start = _json.Offset;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(JsonPath.Root, seen, out var name))
            ReadProperty(name, JsonPath.Root.Child(name));
        if (_json.IsStopped)
            return;
        _json.Require(seen, "organisation", start, JsonPath.Root, DocumentReader.NotBlank);
        _json.Require(seen, "decisions", start, JsonPath.Root, WholeDecisions);
        _json.Advance(JsonPath.Root, WholeDocument);
    }

    private void ReadProperty(string name, JsonPath path)
    {
        switch (name)
        {
            case "organisation":
                _organisation = _json.RequiredText(path, DocumentReader.NotBlank, DocumentBounds.NameText);
                if (_organisation is not null && _options.Organisation is { } expected && _organisation != expected)
                    _json.Refuse(path, Excerpt.Of(expected));
                break;
            case "decisions":
                ReadDecisions(path);
                break;
            default:
                _json.SkipUnknown(path, "property", name, RootNames);
                break;
        }
    }

    private void ReadDecisions(JsonPath path)
    {
        if (!_json.Enter(path, WholeDecisions, isOptional: false))
            return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var id))
        {
            if (_options.Approaches.Contains(id, StringComparer.Ordinal))
                ReadDecision(id, path.Child(id));
            else
                _json.SkipUnknown(path.Child(id), "approach", id, _options.Approaches, "the id of an approach of the catalogue");
        }
    }
}
