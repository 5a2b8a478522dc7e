using System.Globalization;
using Spectre.Console;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>From the need to the points: six criteria and their sum.</summary>
internal sealed class ScoreView(Explained explained, Recommendation recommendation)
{
    private static readonly Padding Around = new(1, 0, 1, 0);

    internal void WriteTo(Page page)
    {
        page.Heading($"Score: weight x value x 100 (weights {explained.Report.Weights.Name})");
        var grid = new Grid([Left("Criterion"), Right("Weight"), Right("Value"), Right("Points"), Wrapped("Because")]);
        foreach (var part in recommendation.Contributions)
            grid.AddRow(
                part.Criterion.ToString().ToLowerInvariant(),
                part.Weight.ToString("0.00##", CultureInfo.InvariantCulture),
                Wording.Exact(part.Value),
                Wording.Points(part.Points),
                Because(part.Criterion));
        grid.AddRow("[bold]score[/]", "", "", $"[bold]{Wording.Points(recommendation.Score)}[/]", "");
        page.Write(grid);
    }

    private string Because(Criterion criterion) => criterion switch
    {
        Criterion.Need => "as above",
        Criterion.Leverage => Unlocks(),
        Criterion.Readiness => Readiness(),
        Criterion.Ease => "effort " + Wording.Effort(explained.Approach.EffortFor(explained.Profile.Organisation.Kind)),
        Criterion.Speed => "first effect after " + Wording.Counted(explained.Approach.MonthsToFirstEffect.Value, "month"),
        _ => explained.Profile.Priorities.TryGetValue(explained.Approach.Finding, out var priority)
            ? $"stated priority for finding {(int)explained.Approach.Finding}: {Wording.Exact(priority)}"
            : $"no priority stated for finding {(int)explained.Approach.Finding}",
    };

    private string Unlocks()
    {
        var needed = explained.Catalogue
            .Where(other => other.LeverFor(explained.Profile.Organisation.Kind) == Lever.Own && explained.OutcomeOf(other.Id) is not (Outcome.NotApplicable or Outcome.NotNeeded))
            .ToList();
        var required = Ids(needed.Where(other => other.Requires.Contains(explained.Id)));
        var helps = Ids(needed.Where(other => other.HelpedBy.Contains(explained.Id) && !other.Requires.Contains(explained.Id)));
        return required + helps == "" ? "unlocks nothing that is needed and its own lever"
            : required == "" ? "helps " + helps
            : helps == "" ? "required by " + required
            : $"required by {required}; helps {helps}";
    }

    private string Readiness()
    {
        var met = recommendation.Requires.Count(requirement => requirement.Met == true);
        return recommendation.Requires.Count == 0 ? "requires none" : $"{met} of {recommendation.Requires.Count} required approaches met";
    }

    private static string Ids(IEnumerable<ApproachDescriptor> approaches) => string.Join(", ", approaches.Select(approach => approach.Id));

    private static GridColumn Left(string head) => new(head) { Padding = Around };

    private static GridColumn Right(string head) => new(head) { Padding = Around, IsRight = true };

    private static GridColumn Wrapped(string head) => new(head) { Padding = Around, Wraps = true };
}
