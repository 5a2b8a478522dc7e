using Microsoft.Extensions.Configuration;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Hosting;

/// <content>The figures of the host for single approaches.</content>
internal sealed partial class RecommendationOptionsReader
{
    private const string Preconditions = "Preconditions", Threshold = "Threshold";

    private static readonly (string Name, EffortSize Size)[] Sizes =
        [("small", EffortSize.Small), ("medium", EffortSize.Medium), ("large", EffortSize.Large)];

    private void ReadApproach(string id, IConfigurationSection at)
    {
        var parts = _reader.Named(
            at, nameof(ApproachOverride.Effort), nameof(ApproachOverride.EffortByKind), nameof(ApproachOverride.MonthsToFirstEffect), Preconditions);
        if (!at.GetChildren().Any())
            _reader.Problem(at, $"it sets none of Effort, EffortByKind, MonthsToFirstEffect and {Preconditions}.");
        // A new object each time: the host may hold on to the one it set.
        var figures = _options.ApproachOverrides.TryGetValue(id, out var before) && before is not null ? before.Copy() : new ApproachOverride();
        _options.ApproachOverrides[id] = figures;
        if (parts.TryGetValue(nameof(ApproachOverride.Effort), out var effort) && Size(effort) is { } size)
            figures.Effort = size;
        if (parts.TryGetValue(nameof(ApproachOverride.EffortByKind), out var byKind))
            foreach (var kind in _reader.Named(byKind, [.. OrganisationKinds.Keys]))
                if (OrganisationKinds.TryParse(kind.Key.ToLowerInvariant(), out var known) && Size(kind.Value) is { } sizeOfKind)
                    figures.EffortByKind[known] = sizeOfKind;
        if (parts.TryGetValue(nameof(ApproachOverride.MonthsToFirstEffect), out var months) && _reader.Number(months) is { } number)
            figures.MonthsToFirstEffect = number;
        if (parts.TryGetValue(Preconditions, out var preconditions))
            foreach (var precondition in _reader.Parts(preconditions))
                ReadPrecondition(_names.Precondition(id, precondition.Key), precondition, figures);
    }

    private void ReadPrecondition(string precondition, IConfigurationSection at, ApproachOverride figures)
    {
        var parts = _reader.Named(at, Threshold, Enabled);
        if (!at.GetChildren().Any())
            _reader.Problem(at, $"it sets neither {Threshold} nor {Enabled}.");
        if (parts.TryGetValue(Threshold, out var threshold) && _reader.Number(threshold) is { } number)
            figures.PreconditionThresholds[precondition] = number;
        if (!parts.TryGetValue(Enabled, out var part) || _reader.YesOrNo(part) is not { } enabled)
            return;
        if (enabled)
            figures.DisabledPreconditions.Remove(precondition);
        else
            figures.DisabledPreconditions.Add(precondition);
    }

    private EffortSize? Size(IConfigurationSection at)
    {
        if (_reader.Text(at) is not { } text)
            return null;
        foreach (var (name, size) in Sizes)
            if (name.Equals(text, StringComparison.OrdinalIgnoreCase))
                return size;
        _reader.Problem(at, $"'{text}' is not one of {string.Join(", ", Sizes.Select(known => known.Name))}.");
        return null;
    }
}
