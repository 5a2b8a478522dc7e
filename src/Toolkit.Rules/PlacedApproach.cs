using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>An approach in its place in the one order of all that is recommended or undecided. Immutable.</summary>
public sealed record PlacedApproach
{
    /// <summary>The place, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The places that nine in ten draws of the missing answers give it; null when they were not drawn.</summary>
    public required PlaceRange? LikelyPlaces { get; init; }

    /// <summary>The advice.</summary>
    public required OrderGroup Group { get; init; }

    /// <summary>The id of the approach.</summary>
    public required string Id { get; init; }

    /// <summary>The title of the approach.</summary>
    public required string Title { get; init; }

    /// <summary>Recommended or undecided.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>The score, 0 to 100, two decimals.</summary>
    public required decimal Score { get; init; }

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public required NeedInterval Need { get; init; }

    /// <summary>The band of the need to be expected.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The band that no missing answer can take away.</summary>
    public required Severity SeverityAtLeast { get; init; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public required double Coverage { get; init; }

    /// <summary>The key of the missing answer that does most to decide it; null when it is recommended.</summary>
    public required string? Question { get; init; }

    /// <summary>Whether the place lies outside its own likely places.</summary>
    public bool IsUnlikely => LikelyPlaces is { } likely && !likely.Contains(Place);

    /// <summary>The order of a report.</summary>
    internal static PlacedApproach[] Of(RecommendationReport report) =>
        [.. report.Recommendations.Select(Of).Concat(report.Others.Where(other => other.Place is not null).Select(other => Of(other, report.OutcomeThreshold)))
            .OrderBy(placed => placed.Place)];

    private static PlacedApproach Of(Recommendation item) => new()
    {
        Place = item.Place,
        LikelyPlaces = item.LikelyPlaces,
        Group = item.Lever == Lever.Own ? OrderGroup.Do : OrderGroup.AskFor,
        Id = item.Id,
        Title = item.Title,
        Outcome = item.Outcome,
        Score = item.Score,
        Need = item.Need,
        Severity = item.Severity,
        SeverityAtLeast = item.SeverityAtLeast,
        Coverage = item.Coverage,
        Question = null,
    };

    private static PlacedApproach Of(NotRecommended other, double threshold) => new()
    {
        Place = other.Place!.Value,
        LikelyPlaces = other.LikelyPlaces,
        Group = other.Lever == Lever.Own ? OrderGroup.FindOut : OrderGroup.AskFor,
        Id = other.Id,
        Title = other.Title,
        Outcome = other.Outcome,
        Score = other.Score!.Value,
        Need = other.Need,
        Severity = other.Need.Severity(threshold),
        SeverityAtLeast = other.Need.SeverityAtLeast(threshold),
        Coverage = other.Coverage,
        Question = other.Deciding.FirstOrDefault(),
    };
}
