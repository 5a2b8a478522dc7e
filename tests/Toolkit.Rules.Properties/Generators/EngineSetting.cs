using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>The settings of a generated host; the default sets nothing.</summary>
public sealed record EngineSetting
{
    public string WeightProfile { get; init; } = CriterionWeights.Balanced.Name;

    /// <summary>The weights in the order of <see cref="Criterion"/>; empty to use the weight profile.</summary>
    public ImmutableArray<double> Weights { get; init; } = [];

    public double OutcomeThreshold { get; init; } = RecommendationOptions.DefaultOutcomeThreshold;

    /// <summary>US dollars per pound; null for no rate.</summary>
    public double? PoundRate { get; init; }

    public ImmutableSortedDictionary<string, EvidenceOverride> Evidence { get; init; } =
        ImmutableSortedDictionary.Create<string, EvidenceOverride>(StringComparer.Ordinal);

    public ImmutableSortedDictionary<string, ApproachOverride> Approaches { get; init; } =
        ImmutableSortedDictionary.Create<string, ApproachOverride>(StringComparer.Ordinal);

    public ImmutableSortedSet<string> Disabled { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Days from the date of the profile to the last day of the suppression, by approach.</summary>
    public ImmutableSortedDictionary<string, int> Suppressed { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    internal static CriterionWeights ToWeights(IReadOnlyList<double> weights) =>
        new(weights[0], weights[1], weights[2], weights[3], weights[4], weights[5]);

    /// <param name="reversed">Whether to say everything in the opposite order.</param>
    internal void ApplyTo(RecommendationOptions options, bool reversed = false)
    {
        options.WeightProfile = WeightProfile;
        options.Weights = Weights.IsEmpty ? null : ToWeights(Weights);
        options.OutcomeThreshold = OutcomeThreshold;
        // As few as can be: a case writes many reports.
        options.PlaceDraws = 100;
        if (PoundRate is { } rate)
            options.ExchangeRates["GBP"] = rate;
        foreach (var figures in reversed ? Evidence.Reverse() : Evidence)
            options.EvidenceOverrides[figures.Key] = figures.Value;
        foreach (var figures in reversed ? Approaches.Reverse() : Approaches)
            options.ApproachOverrides[figures.Key] = figures.Value;
        foreach (var id in reversed ? Disabled.Reverse() : Disabled)
            options.DisabledRules.Add(id);
        foreach (var suppressed in reversed ? Suppressed.Reverse() : Suppressed)
            options.Decisions.Add(Decision.SuppressForAll(suppressed.Key, "agreed for now", "the host", Survey.AsOf.AddDays(suppressed.Value)));
    }

    public override string ToString()
    {
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"threshold {OutcomeThreshold:R}, pound {PoundRate:R}, weights {WeightProfile} [{string.Join(" ", Weights.Select(weight => weight.ToString("R", CultureInfo.InvariantCulture)))}]"),
        };
        lines.AddRange(Disabled.Select(id => "  disabled " + id));
        lines.AddRange(Suppressed.Select(suppressed => $"  suppressed {suppressed.Key} until day {suppressed.Value}"));
        lines.AddRange(Approaches.Select(figures => string.Create(
            CultureInfo.InvariantCulture,
            $"  override {figures.Key}: effort {figures.Value.Effort} [{string.Join(" ", figures.Value.EffortByKind)}], months {figures.Value.MonthsToFirstEffect:R}, preconditions [{string.Join(" ", figures.Value.PreconditionThresholds)}] without [{string.Join(" ", figures.Value.DisabledPreconditions)}]")));
        lines.AddRange(Evidence.Select(figures => string.Create(
            CultureInfo.InvariantCulture,
            $"  override {figures.Key}: target {figures.Value.Target:R}, trigger {figures.Value.Trigger:R}, worst {figures.Value.Worst:R}, weight {figures.Value.Weight:R}")));
        return string.Join("\n", lines);
    }
}
