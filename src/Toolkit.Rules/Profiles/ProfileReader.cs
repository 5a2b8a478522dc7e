using System.Globalization;
using System.Text.Json;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// Reads one profile document in one pass and reports everything that is wrong with it. What has no defined meaning is a problem;
/// nothing is guessed, clamped or dropped.
/// </summary>
internal ref partial struct ProfileReader
{
    private const string WholeDocument = "an object with organisation, asOf, answers and priorities";
    private const string ExistingDate = "an existing date as yyyy-MM-dd";

    private static readonly string[] RootNames = ["organisation", "asOf", "answers", "priorities"];

    private readonly byte[] _bytes;
    private readonly ProblemList _problems;
    private readonly KnownIndicators _indicators;
    private readonly int _maximumDepth;

    // Where reading is. One entry per open object (true) or array (false).
    private readonly List<bool> _isObject = [];
    private Utf8JsonReader _json;
    private bool _isStopped;
    private bool _isMended;

    // What was read so far.
    private readonly List<GivenAnswer> _answers = [];
    private readonly List<(Finding Finding, double Priority)> _priorities = [];
    private readonly Dictionary<string, int> _seenInAnswer = new(StringComparer.Ordinal);
    private string? _id;
    private string? _name;
    private OrganisationKind _kind;
    private string? _currency;
    private bool _hasCurrency;
    private DateTime _asOf;

    /// <param name="bytes">The document without byte-order mark. It belongs to the reader, which writes to it.</param>
    /// <param name="indicators">The questions that may be answered.</param>
    /// <param name="maximumDepth">How deep objects and arrays may be nested.</param>
    /// <param name="problems">Where problems go.</param>
    internal ProfileReader(byte[] bytes, KnownIndicators indicators, int maximumDepth, ProblemList problems)
    {
        _bytes = bytes;
        _indicators = indicators;
        _maximumDepth = maximumDepth;
        _problems = problems;
        _json = new Utf8JsonReader(bytes, new JsonReaderOptions
        {
            CommentHandling = JsonCommentHandling.Skip,
            AllowTrailingCommas = true,
            // The reader's own check comes second: it could not say where and how deep.
            MaxDepth = Math.Min(maximumDepth, int.MaxValue - 1) + 1,
        });
    }

    /// <summary>The profile, or null when there are problems.</summary>
    internal OrganisationProfile? Read()
    {
        ReadDocument();
        return _problems.Any ? null : Build();
    }

    private void ReadDocument()
    {
        if (!Enter(JsonPath.Root, WholeDocument, isOptional: false))
            return;
        var start = Offset;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (NextName(JsonPath.Root, seen, out var name))
            ReadProperty(name, JsonPath.Root.Child(name));
        if (_isStopped)
            return;
        Require(seen, "organisation", start, JsonPath.Root, WholeOrganisation);
        Require(seen, "asOf", start, JsonPath.Root, ExistingDate);
        CheckCurrencies();
        Advance(JsonPath.Root, WholeDocument);
    }

    private void ReadProperty(string name, JsonPath path)
    {
        switch (name)
        {
            case "organisation":
                ReadOrganisation(path);
                break;
            case "asOf":
                ReadAsOf(path);
                break;
            case "answers":
                ReadAnswers(path);
                break;
            case "priorities":
                ReadPriorities(path);
                break;
            default:
                SkipUnknown(path, "property", name, RootNames);
                break;
        }
    }

    private void ReadAsOf(JsonPath path)
    {
        if (RequiredText(path, ExistingDate) is { } text && !IsDate(text, out _asOf))
            Refuse(path, ExistingDate);
    }

    private static bool IsDate(string text, out DateTime date)
    {
        date = default;
        return text.Length == 10 && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private readonly OrganisationProfile Build()
    {
        var organisation = new Organisation(_id!, _name!, _kind, _currency);
        var builder = new OrganisationProfileBuilder(organisation, _asOf);
        foreach (var answer in _answers)
            answer.AddTo(builder);
        foreach (var (finding, priority) in _priorities)
            builder.WithPriority(finding, priority);
        return builder.Build();
    }
}
