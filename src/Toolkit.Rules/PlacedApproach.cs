using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>An approach in its place in the one order of all that is recommended or undecided. Immutable.</summary>
public sealed record PlacedApproach
{
    /// <summary>The place, from 1.</summary>
    public required int Place { get; init; }

    /// <summary>The places that nine in ten draws of missing answers and judged figures give it; null when they were not drawn.</summary>
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
        [.. report.Recommendations.Select(item => Of(item.Id, item.Title, item.State, item.Lever, item.LikelyPlaces, question: null, report))
            .Concat(report.Others.Where(other => other.Place is not null).Select(other =>
                Of(other.Id, other.Title, other.State, other.Lever, other.LikelyPlaces, other.Deciding.FirstOrDefault(), report)))
            .OrderBy(placed => placed.Place)];

    private static PlacedApproach Of(
        string id, string title, ApproachState state, Lever lever, PlaceRange? likelyPlaces, string? question, RecommendationReport report) => new()
        {
            Place = state.Place!.Value,
            LikelyPlaces = likelyPlaces,
            Group = lever != Lever.Own ? OrderGroup.AskFor : state.Outcome == Outcome.Recommended ? OrderGroup.Do : OrderGroup.FindOut,
            Id = id,
            Title = title,
            Outcome = state.Outcome,
            Score = state.Score!.Value,
            Need = state.Need,
            Severity = state.Need.Severity(report.OutcomeThreshold),
            SeverityAtLeast = state.Need.SeverityAtLeast(report.OutcomeThreshold),
            Coverage = state.Coverage,
            Question = question,
        };
}
