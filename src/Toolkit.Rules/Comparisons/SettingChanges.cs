using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Comparisons;

/// <summary>The differences between two reports as a whole.</summary>
internal static class SettingChanges
{
    internal static IReadOnlyList<SettingChange> Between(RecommendationReport before, RecommendationReport after)
    {
        var changes = Of(before).Zip(Of(after), (was, isNow) => new SettingChange { Setting = was.Setting, Before = was.Value, After = isNow.Value })
            .Where(change => change.Before != change.After)
            .ToList();
        // The fingerprint of the options covers weights, threshold and rules switched off as well: it says something new only when they agree.
        if (changes.Any(change => change.Setting is ComparedSetting.Disabled or ComparedSetting.Weights or ComparedSetting.OutcomeThreshold)
            || before.Fingerprints is null || after.Fingerprints is null)
            changes.RemoveAll(change => change.Setting == ComparedSetting.Figures);
        return changes.AsReadOnly();
    }

    private static IEnumerable<(ComparedSetting Setting, string? Value)> Of(RecommendationReport report)
    {
        var (organisation, origin) = (report.Organisation, report.Origin);
        yield return (ComparedSetting.Organisation, organisation.Id);
        yield return (ComparedSetting.Kind, organisation.Kind.ToKey());
        yield return (ComparedSetting.Currency, organisation.Currency);
        yield return (ComparedSetting.Staff, Number(organisation.Staff));
        yield return (ComparedSetting.DigitalStaff, Number(organisation.DigitalStaff));
        yield return (ComparedSetting.AsOf, PlainNumber.Of(report.AsOf));
        yield return (ComparedSetting.Engine, $"{origin.Engine} {origin.EngineVersion}");
        yield return (ComparedSetting.Catalogue, $"{origin.Catalogue} {origin.CatalogueVersion}");
        yield return (ComparedSetting.Disabled, origin.Disabled.Count == 0 ? null : string.Join(", ", origin.Disabled));
        yield return (ComparedSetting.Weights, Weights(report.Weights));
        yield return (ComparedSetting.OutcomeThreshold, PlainNumber.Of(report.OutcomeThreshold));
        yield return (ComparedSetting.Figures, report.Fingerprints?.Options);
        yield return (ComparedSetting.Decisions, report.Fingerprints?.Decisions);
    }

    private static string? Number(int? number) => number is { } stated ? PlainNumber.Of((double)stated) : null;

    private static string Weights(CriterionWeights weights) => weights.Name + ": " + string.Join(
        ", ", ReportNames.Criteria.Entries.Select(criterion => $"{criterion.Name} {PlainNumber.Of(weights[criterion.Value])}"));
}
