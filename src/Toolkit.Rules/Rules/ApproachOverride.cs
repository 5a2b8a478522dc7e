using System.Globalization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Rules;

/// <summary>Figures a host sets in place of those of the catalogue for one approach; what is not set stays as the catalogue has it.</summary>
public sealed class ApproachOverride
{
    /// <summary>The effort for every kind of organisation that <see cref="EffortByKind"/> does not name.</summary>
    /// <value>null</value>
    public EffortSize? Effort { get; set; }

    /// <summary>The effort for single kinds of organisation.</summary>
    /// <value>empty</value>
    public IDictionary<OrganisationKind, EffortSize> EffortByKind { get; } = new Dictionary<OrganisationKind, EffortSize>();

    /// <summary>Months from start to first effect, 0 or more.</summary>
    /// <value>null</value>
    public double? MonthsToFirstEffect { get; set; }

    /// <summary>Thresholds of preconditions by their id, in the unit of the indicator (money in US dollars).</summary>
    /// <value>empty</value>
    public IDictionary<string, double> PreconditionThresholds { get; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Ids of preconditions that are switched off.</summary>
    /// <value>empty</value>
    public ISet<string> DisabledPreconditions { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>The effort the host set for a kind of organisation; null when it set none.</summary>
    internal EffortSize? EffortFor(OrganisationKind kind) => EffortByKind.TryGetValue(kind, out var size) ? size : Effort;

    internal ApproachOverride Copy()
    {
        var copy = new ApproachOverride { Effort = Effort, MonthsToFirstEffect = MonthsToFirstEffect };
        foreach (var effort in EffortByKind)
            copy.EffortByKind.Add(effort);
        foreach (var threshold in PreconditionThresholds)
            copy.PreconditionThresholds.Add(threshold);
        copy.DisabledPreconditions.UnionWith(DisabledPreconditions);
        return copy;
    }

    internal ApproachDescriptor ApplyTo(ApproachDescriptor approach) => new(approach, this);

    internal IReadOnlyList<Precondition> ApplyTo(IReadOnlyList<Precondition> preconditions) =>
        [.. preconditions
            .Where(precondition => !DisabledPreconditions.Contains(precondition.Id))
            .Select(precondition => PreconditionThresholds.TryGetValue(precondition.Id, out var threshold) ? precondition.With(threshold) : precondition)];

    /// <summary>Every problem, with the part of the override to mend.</summary>
    /// <param name="preconditions">The preconditions of the approach in the catalogue.</param>
    internal IEnumerable<(string Part, string Problem)> Problems(IEnumerable<Precondition> preconditions)
    {
        if (Effort is { } effort && !IsSize(effort))
            yield return (nameof(Effort), NoSize(effort));
        foreach (var kind in EffortByKind.Keys.OrderBy(kind => kind))
            if (kind is < OrganisationKind.Government or > OrganisationKind.PublicBody)
                yield return (nameof(EffortByKind), $"{(int)kind} is no kind of organisation.");
            else if (!IsSize(EffortByKind[kind]))
                yield return ($"{nameof(EffortByKind)}:{kind.ToKey()}", NoSize(EffortByKind[kind]));
        if (MonthsToFirstEffect is { } months && !(months >= 0 && !double.IsInfinity(months)))
            yield return (nameof(MonthsToFirstEffect), $"{Text(months)} is not a number of months, 0 or more.");

        var known = preconditions.ToDictionary(precondition => precondition.Id, precondition => precondition.When, StringComparer.Ordinal);
        foreach (var id in PreconditionThresholds.Keys.Union(DisabledPreconditions).OrderBy(id => id, StringComparer.Ordinal))
            if (!known.TryGetValue(id, out var when))
                yield return ($"Preconditions:{id}", known.Count == 0
                    ? "the approach has no preconditions."
                    : $"there is no such precondition; the preconditions are {string.Join(", ", known.Keys)}.");
            else if (PreconditionThresholds.TryGetValue(id, out var threshold) && Problem(when, threshold) is { } problem)
                yield return ($"Preconditions:{id}:Threshold", problem);
    }

    private static string? Problem(ThresholdCondition when, double threshold) =>
        when.Indicator.Kind == IndicatorKind.YesNo ? "a yes/no answer has no threshold to set; the precondition can be switched off."
        : when.Indicator.Allows(threshold) ? null
        : $"{Text(threshold)} is not {when.Indicator.Allowed}.";

    private static bool IsSize(EffortSize size) => size is >= EffortSize.Small and <= EffortSize.Large;

    private static string NoSize(EffortSize size) => $"{(int)size} is none of the {nameof(EffortSize)} values.";

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
