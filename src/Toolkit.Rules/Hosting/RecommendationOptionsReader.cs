using Microsoft.Extensions.Configuration;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Hosting;

/// <summary>
/// Reads a configuration section into options without reflection. The reader notes values of the wrong form; validation, which knows every
/// layer, checks figures and names. The options remember the full key of everything that a configuration set.
/// </summary>
internal sealed partial class RecommendationOptionsReader
{
    private static readonly string[] CriterionNames = [.. Criteria.All.ToArray().Select(criterion => criterion.ToString())];

    private const string Enabled = "Enabled";

    private readonly RecommendationOptions _options;
    private readonly KnownNames _names;
    private readonly SectionReader _reader;

    private RecommendationOptionsReader(RecommendationOptions options, KnownNames names)
    {
        _options = options;
        _names = names;
        _reader = new SectionReader(options.ConfigurationProblems);
    }

    /// <summary>Reads a section on top of what the options hold already.</summary>
    /// <param name="section">The section.</param>
    /// <param name="options">The options to set.</param>
    /// <param name="rules">The rules of the host beside those in the options; the section may name them.</param>
    internal static void Read(IConfiguration section, RecommendationOptions options, IEnumerable<ApproachRule> rules) =>
        new RecommendationOptionsReader(options, new KnownNames(options.Rules.Concat(rules))).Read(section);

    private void Read(IConfiguration section)
    {
        if (section is IConfigurationSection { Value: null } named && !named.GetChildren().Any())
            _options.EmptySections.Add(named.Path);
        var parts = _reader.Named(
            section,
            nameof(_options.WeightProfile), nameof(_options.Weights), nameof(_options.OutcomeThreshold), nameof(_options.MaterialNeedChange),
            nameof(_options.PlaceDraws), nameof(_options.PlaceJudgement), nameof(_options.EvidenceOverrides), nameof(_options.ApproachOverrides),
            nameof(_options.Rules), nameof(_options.Decisions), nameof(_options.ExchangeRates));

        // Weights after the profile, because they win over it.
        On(nameof(_options.WeightProfile), ReadWeightProfile);
        On(nameof(_options.Weights), ReadWeights);
        On(nameof(_options.OutcomeThreshold), part => ReadNumber(part, nameof(_options.OutcomeThreshold), threshold => _options.OutcomeThreshold = threshold));
        On(nameof(_options.MaterialNeedChange), part => ReadNumber(part, nameof(_options.MaterialNeedChange), change => _options.MaterialNeedChange = change));
        On(nameof(_options.PlaceDraws), ReadPlaceDraws);
        On(nameof(_options.PlaceJudgement), part => ReadNumber(part, nameof(_options.PlaceJudgement), share => _options.PlaceJudgement = share));
        On(nameof(_options.EvidenceOverrides), part => ForEach(part, nameof(_options.EvidenceOverrides), _names.Indicator, ReadEvidence));
        On(nameof(_options.ApproachOverrides), part => ForEach(part, nameof(_options.ApproachOverrides), _names.Id, ReadApproach));
        On(nameof(_options.Rules), part => ForEach(part, nameof(_options.Rules), _names.Id, ReadRule));
        On(nameof(_options.Decisions), part => ForEach(part, nameof(_options.Decisions), _names.Id, ReadDecision));
        On(nameof(_options.ExchangeRates), part => ForEach(part, nameof(_options.ExchangeRates), code => code.ToUpperInvariant(), ReadExchangeRate));

        void On(string name, Action<IConfigurationSection> read)
        {
            if (parts.TryGetValue(name, out var part))
                read(part);
        }
    }

    private void ForEach(IConfigurationSection section, string option, Func<string, string> nameOf, Action<string, IConfigurationSection> read)
    {
        foreach (var entry in _reader.Parts(section))
        {
            var name = nameOf(entry.Key);
            _options.ConfigurationKeys[$"{option}:{name}"] = entry.Path;
            read(name, entry);
        }
    }

    private void ReadWeightProfile(IConfigurationSection at)
    {
        if (_reader.Text(at) is not { } name)
            return;
        _options.ConfigurationKeys[nameof(_options.WeightProfile)] = at.Path;
        _options.WeightProfile =
            CriterionWeights.Known.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Name ?? name;
        _options.Weights = null;
    }

    private void ReadWeights(IConfigurationSection at)
    {
        var parts = _reader.Named(at, CriterionNames);
        if (parts.Count == 0)
            return;
        var weights = new double?[Criteria.Count];
        for (var criterion = 0; criterion < weights.Length; criterion++)
            weights[criterion] = Weight(at, parts, CriterionNames[criterion]);
        if (weights.Any(weight => weight is null))
            return;
        var problem = CriterionWeights.Problem([.. weights.Select(weight => weight!.Value)]);
        if (problem is null)
            _options.Weights = new CriterionWeights(
                weights[0]!.Value, weights[1]!.Value, weights[2]!.Value, weights[3]!.Value, weights[4]!.Value, weights[5]!.Value);
        else
            _reader.Problem(at, problem);
    }

    private double? Weight(IConfigurationSection weights, Dictionary<string, IConfigurationSection> parts, string criterion)
    {
        if (Given(weights, parts, criterion) is not { } part || _reader.Number(part) is not { } weight)
            return null;
        if (weight >= 0)
            return weight;
        _reader.Problem(part, $"'{part.Value}' is not a weight; a weight is 0 or more.");
        return null;
    }

    private void ReadNumber(IConfigurationSection at, string option, Action<double> set)
    {
        if (_reader.Number(at) is not { } number)
            return;
        _options.ConfigurationKeys[option] = at.Path;
        set(number);
    }

    private void ReadPlaceDraws(IConfigurationSection at) => ReadNumber(at, nameof(_options.PlaceDraws), draws =>
    {
        if (draws is >= 0 and <= int.MaxValue && draws.Equals(Math.Floor(draws)))
            _options.PlaceDraws = (int)draws;
        else
            _reader.Problem(at, $"'{at.Value}' is not a whole number of draws.");
    });

    private void ReadEvidence(string key, IConfigurationSection at)
    {
        var parts = _reader.Named(
            at, nameof(EvidenceOverride.Target), nameof(EvidenceOverride.Trigger), nameof(EvidenceOverride.Worst), nameof(EvidenceOverride.Weight));
        if (!at.GetChildren().Any())
            _reader.Problem(at, "it sets none of Target, Trigger, Worst and Weight.");
        _options.EvidenceOverrides.TryGetValue(key, out var before);
        // A new object each time: the host may hold on to the one it set.
        _options.EvidenceOverrides[key] = new EvidenceOverride
        {
            Target = Figure(nameof(EvidenceOverride.Target)) ?? before?.Target,
            Trigger = Figure(nameof(EvidenceOverride.Trigger)) ?? before?.Trigger,
            Worst = Figure(nameof(EvidenceOverride.Worst)) ?? before?.Worst,
            Weight = Figure(nameof(EvidenceOverride.Weight)) ?? before?.Weight,
        };

        double? Figure(string name) => parts.TryGetValue(name, out var part) ? _reader.Number(part) : null;
    }

    private void ReadRule(string id, IConfigurationSection at)
    {
        var parts = _reader.Named(at, Enabled);
        if (Given(at, parts, Enabled) is not { } part || _reader.YesOrNo(part) is not { } enabled)
            return;
        if (enabled)
            _options.DisabledRules.Remove(id);
        else
            _options.DisabledRules.Add(id);
    }

    private void ReadDecision(string id, IConfigurationSection at)
    {
        var parts = _reader.Named(at, nameof(Decision.Justification), nameof(Decision.Owner), nameof(Decision.Until));
        var justification = Given(at, parts, nameof(Decision.Justification));
        var owner = Given(at, parts, nameof(Decision.Owner));
        var until = Given(at, parts, nameof(Decision.Until));
        if (until is null || _reader.Date(until) is not { } date
            || justification is null || _reader.Text(justification) is not { } why
            || owner is null || _reader.Text(owner) is not { } who)
            return;
        if (_options.Decisions.FirstOrDefault(decision => decision?.Approach == id) is { } before)
            _options.Decisions.Remove(before);
        _options.Decisions.Add(Decision.SuppressForAll(id, why, who, date));
    }

    private void ReadExchangeRate(string currency, IConfigurationSection at)
    {
        if (_reader.Number(at) is { } rate)
            _options.ExchangeRates[currency] = rate;
    }

    /// <summary>A part that must be there and not be blank.</summary>
    private IConfigurationSection? Given(IConfigurationSection whole, Dictionary<string, IConfigurationSection> parts, string name)
    {
        if (parts.TryGetValue(name, out var part) && (part.GetChildren().Any() || part.Value?.Trim().Length > 0))
            return part;
        _reader.Problem($"{whole.Path}:{name}", "it is missing.");
        return null;
    }
}
