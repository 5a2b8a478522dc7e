using System.Text.Json;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

internal ref partial struct DecisionReader
{
    private const string WholeDecision = "an object with status, category, justification, owner, date and basis";
    private const string WholeBasis = "an object with evidence, outcome and need";
    private const string Need = "a number from 0 to 1, or null when nothing was answered";

    private static readonly string[] DecisionProperties = ["status", "until", "category", "justification", "owner", "date", "basis"];
    private static readonly string[] BasisProperties = ["evidence", "outcome", "need"];

    private static readonly string RealJustification = $"a justification of {Justification.FewestLetters} letters or more, placeholders not counted";

    private void ReadDecision(string id, JsonPath path)
    {
        if (!_json.Enter(path, WholeDecision, isOptional: false))
            return;
        var start = _json.Offset;
        var parts = default(DecisionParts);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var name))
            ReadDecisionProperty(ref parts, name, path.Child(name));
        if (_json.IsStopped)
            return;
        _json.Require(seen, "status", start, path, DocumentReader.OneOf(DecisionNames.Statuses.Names));
        _json.Require(seen, "category", start, path, DocumentReader.OneOf(DecisionNames.Categories.Names));
        _json.Require(seen, "justification", start, path, RealJustification);
        _json.Require(seen, "owner", start, path, DocumentReader.NotBlank);
        _json.Require(seen, "date", start, path, DocumentReader.ExistingDate);
        _json.Require(seen, "basis", start, path, WholeBasis);
        CheckTogether(parts, start, seen, path);
        if (!_problems.Any)
            _decisions.Add(parts.ToDecision(id));
    }

    private void ReadDecisionProperty(ref DecisionParts parts, string name, JsonPath path)
    {
        switch (name)
        {
            case "status":
                parts.Status = _json.RequiredOneOf(path, DecisionNames.Statuses);
                break;
            case "until":
                parts.HasUntil = _json.OptionalDate(path, out parts.Until);
                break;
            case "category":
                parts.Category = _json.RequiredOneOf(path, DecisionNames.Categories);
                break;
            case "justification":
                parts.Justification = _json.RequiredText(path, RealJustification, DocumentBounds.Remark);
                if (parts.Justification is { } words && !Justification.IsOne(words))
                    _json.Refuse(path, RealJustification);
                break;
            case "owner":
                parts.Owner = _json.RequiredText(path, DocumentReader.NotBlank, DocumentBounds.NameText);
                break;
            case "date":
                parts.Date = _json.RequiredDate(path);
                break;
            case "basis":
                ReadBasis(ref parts, path);
                break;
            default:
                _json.SkipUnknown(path, "property", name, DecisionProperties);
                break;
        }
    }

    private void ReadBasis(ref DecisionParts parts, JsonPath path)
    {
        if (!_json.Enter(path, WholeBasis, isOptional: false))
            return;
        var start = _json.Offset;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        while (_json.NextName(path, seen, out var name))
            ReadBasisProperty(ref parts, name, path.Child(name));
        if (_json.IsStopped)
            return;
        _json.Require(seen, "evidence", start, path, Fingerprint.Allowed);
        _json.Require(seen, "outcome", start, path, DocumentReader.OneOf(DecisionNames.Outcomes.Names));
        _json.Require(seen, "need", start, path, Need);
    }

    private void ReadBasisProperty(ref DecisionParts parts, string name, JsonPath path)
    {
        switch (name)
        {
            case "evidence":
                parts.Evidence = _json.RequiredText(path, Fingerprint.Allowed, DocumentBounds.NameText);
                if (parts.Evidence is { } evidence && !Fingerprint.IsOne(evidence))
                    _json.Refuse(path, Fingerprint.Allowed);
                break;
            case "outcome":
                parts.Outcome = _json.RequiredOneOf(path, DecisionNames.Outcomes);
                break;
            case "need":
                if (!_json.Value(path, Need) || _json.TokenType == JsonTokenType.Null)
                    break;
                if (_json.TryNumber(out var need) && need is >= 0 and <= 1)
                    parts.Need = need;
                else
                    _json.Refuse(path, Need);
                break;
            default:
                _json.SkipUnknown(path, "property", name, BasisProperties);
                break;
        }
    }

    private readonly void CheckTogether(in DecisionParts parts, int start, Dictionary<string, int> seen, JsonPath path)
    {
        var problems = _problems;
        if (parts.Status is { } status)
        {
            var name = DecisionNames.Statuses.Of(status);
            if (parts.Category is { } category && !status.Allowed().Contains(category))
                Add("category", $"{name} with {DecisionNames.Categories.Of(category)}", DocumentReader.OneOf(DecisionNames.Allowed(status)));
            if (status.Withholds() && !parts.HasUntil)
                Add("until", "nothing", $"the last day on which it is {name}, as yyyy-MM-dd");
        }
        if (parts.Until < parts.Date)
            Add("until", DecisionRules.Day(parts.Until.Value), $"{DecisionRules.Day(parts.Date.Value)}, when it was decided, or later");
        if (parts.Date > _options.Today)
            Add("date", DecisionRules.Day(parts.Date.Value), $"{DecisionRules.Day(_options.Today.Value)}, which is today, or earlier");

        void Add(string property, string found, string allowed) =>
            problems.Add(seen.TryGetValue(property, out var offset) ? offset : start, path.Child(property), found, allowed);
    }
}
