using System.Text.Json.Serialization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Comparisons;

/// <summary>
/// The changes from one report to another, with their causes: approaches that are new, gone, moved or otherwise changed, each change of a score, a
/// need or a place split over its causes so that the parts add up to it. Works on what reports state, so that a report read from a
/// document is as good as one just made. Immutable.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Comparisons;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// var engine = RecommendationEngine.CreateDefault();
/// var before = engine.Recommend(profile);
/// var after = engine.Recommend(profile.With(DigitalWorkforceIndicators.VacancyRate, 9));
/// Console.WriteLine(ComparisonMarkdown.ToMarkdown(ReportComparison.Between(before, after)));
/// </code>
/// </example>
public sealed record ReportComparison
{
    /// <summary>The earlier report.</summary>
    public required ComparedReport Before { get; init; }

    /// <summary>The later report.</summary>
    public required ComparedReport After { get; init; }

    /// <summary>The settings that differ, in the order of <see cref="ComparedSetting"/>.</summary>
    public required IReadOnlyList<SettingChange> Settings { get; init; }

    /// <summary>The approaches that changed, by id.</summary>
    public required IReadOnlyList<ApproachChange> Approaches { get; init; }

    /// <summary>The ids of the approaches that did not change, ordered.</summary>
    public required IReadOnlyList<string> Unchanged { get; init; }

    /// <summary>Whether the two reports are the same.</summary>
    [JsonIgnore]
    public bool IsEmpty => Settings.Count + Approaches.Count == 0;

    /// <summary>Whether the two reports are about different organisations; a difference is then no change of either.</summary>
    [JsonIgnore]
    public bool IsOfTwoOrganisations => Before.Organisation != After.Organisation;

    /// <summary>The language of its words.</summary>
    internal TextCatalogue Texts { get; init; } = TextCatalogue.English;

    /// <summary>Compares two reports.</summary>
    /// <param name="before">The earlier report.</param>
    /// <param name="after">The later report.</param>
    public static ReportComparison Between(RecommendationReport before, RecommendationReport after)
    {
        Guard.NotNull(before);
        Guard.NotNull(after);
        var changes = new ApproachChanges(new ComparedPair(before, after)).All();
        return new ReportComparison
        {
            Before = ComparedReport.Of(before),
            After = ComparedReport.Of(after),
            Settings = SettingChanges.Between(before, after),
            Approaches = Array.AsReadOnly(changes.Where(change => change.Movement != Movement.Same).ToArray()),
            Unchanged = Array.AsReadOnly(changes.Where(change => change.Movement == Movement.Same).Select(change => change.Id).ToArray()),
            Texts = after.Texts,
        };
    }

    /// <summary>Makes the outline of the comparison, in the language of the later report, from which any format can be written.</summary>
    public ReportOutline ToOutline() => new ComparisonOutline(this).Make();
}
