using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Reads one profile document in one pass and reports all its problems. Everything without a defined meaning is a problem;
/// nothing is guessed, clamped or dropped.
/// </summary>
internal ref partial struct ProfileReader
{
    private const string WholeDocument = "an object with organisation, asOf, answers and priorities";

    private static readonly string[] RootNames = ["organisation", "asOf", "answers", "priorities"];

    private readonly ProblemList _problems;
    private readonly KnownIndicators _indicators;
    private DocumentReader _json;

    // The values read so far.
    private readonly List<GivenAnswer> _answers = [];
    private readonly List<(Finding Finding, double Priority)> _priorities = [];
    private readonly Dictionary<string, int> _seenInAnswer = new(StringComparer.Ordinal);
    private string? _id;
    private string? _name;
    private OrganisationKind _kind;
    private string? _currency;
    private bool _hasCurrency;
    private int? _staff;
    private int? _digitalStaff;
    private DateTime _asOf;

    /// <param name="bytes">The document without byte-order mark. It belongs to the reader, which writes to it.</param>
    /// <param name="indicators">The questions that may be answered.</param>
    /// <param name="maximumDepth">How deep objects and arrays may be nested.</param>
    /// <param name="problems">Where problems go.</param>
    internal ProfileReader(byte[] bytes, KnownIndicators indicators, int maximumDepth, ProblemList problems)
    {
        _indicators = indicators;
        _problems = problems;
        _json = new DocumentReader(bytes, maximumDepth, problems);
    }

    /// <summary>The profile, or null when there are problems.</summary>
    internal OrganisationProfile? Read()
    {
        ReadDocument();
        return _problems.Any ? null : Build();
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
        _json.Require(seen, "organisation", start, JsonPath.Root, WholeOrganisation);
        _json.Require(seen, "asOf", start, JsonPath.Root, DocumentReader.ExistingDate);
        CheckCurrencies();
        _json.Advance(JsonPath.Root, WholeDocument);
    }

    private void ReadProperty(string name, JsonPath path)
    {
        switch (name)
        {
            case "organisation":
                ReadOrganisation(path);
                break;
            case "asOf":
                _asOf = _json.RequiredDate(path) ?? default;
                break;
            case "answers":
                ReadAnswers(path);
                break;
            case "priorities":
                ReadPriorities(path);
                break;
            default:
                _json.SkipUnknown(path, "property", name, RootNames);
                break;
        }
    }

    private readonly OrganisationProfile Build()
    {
        var organisation = new Organisation(_id!, _name!, _kind, _currency, _staff, _digitalStaff);
        var builder = new OrganisationProfileBuilder(organisation, _asOf);
        foreach (var answer in _answers)
            answer.AddTo(builder);
        foreach (var (finding, priority) in _priorities)
            builder.WithPriority(finding, priority);
        return builder.Build();
    }
}
