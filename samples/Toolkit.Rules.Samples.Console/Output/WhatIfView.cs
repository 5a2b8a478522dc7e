using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Shows the changes of an assessment, and the approaches and plan steps that change with them, before and after side by side.</summary>
/// <param name="assessment">The assessment with its changes.</param>
/// <param name="changes">The changes, with those of the plan.</param>
internal sealed class WhatIfView(Assessment assessment, WhatIfChanges changes)
{
    private readonly Dictionary<string, string> _titles = assessment.Report.Recommendations
        .Select(found => (found.Id, found.Title))
        .Concat(assessment.Report.Others.Select(other => (other.Id, other.Title)))
        .ToDictionary(approach => approach.Id, approach => approach.Title, StringComparer.Ordinal);

    internal void WriteTo(Page page)
    {
        var organisation = assessment.Profile.Organisation;
        var currency = organisation.Currency ?? "";
        page.Paragraph($"[bold]{Inert.Markup(organisation.Name)}[/] ({organisation.Kind.ToKey()}), answers of {Wording.Date(assessment.Profile.AsOf)}, if");
        page.Items([
            .. new[] { ("staff", changes.Staff), ("digitalStaff", changes.DigitalStaff) }.Where(size => size.Item2 is not null)
                .Select(size => Changed(size.Item1, Said(size.Item2!.Before), Said(size.Item2.After), page)),
            .. changes.Answers.Select(answer => Changed(answer.Indicator, Wording.Said(answer.Kind, answer.Before, currency), Wording.Said(answer.Kind, answer.After, currency), page)),
            .. changes.Priorities.Select(priority =>
                Changed("priority of finding " + Wording.Exact(priority.Finding), Said(priority.Before), Said(priority.After), page)),
            .. assessment.Profile.Retired.Except(assessment.Start.Profile.Retired).Select(retired => new Item("-", Inert.Markup(retired.Notice()))),
        ]);
        if (changes.Approaches.Count > 0)
            WriteApproaches(page, changes.Approaches);
        page.Blank();
        page.Paragraph(
            $"Approaches that stand as they stood: {changes.Unchanged}. "
            + $"Rules evaluated again: {(changes.Evaluated.Count == 0 ? "none" : string.Join(", ", changes.Evaluated))}.");
        new PlanChangesView(assessment.Report, changes.Plan!).WriteTo(page);
    }

    private void WriteApproaches(Page page, IReadOnlyList<WhatIfApproach> approaches)
    {
        page.Blank();
        var arrow = Marks.Arrow(page);
        page.Line(Colours.Paint("bold", $"    Place  Id      {"Score",-13}  Need"));
        foreach (var change in approaches)
        {
            var (before, after) = (change.Before, change.After);
            page.Line(
                $"{Marks.Way(before.Place, after.Place, page)} {Place(before),2} {arrow} {Place(after),-2}  {Colours.Paint("bold", change.Id.PadRight(6))}  "
                + $"{Score(before),5} {arrow} {Score(after),-5}  {Need(before, page)} {arrow} {Need(after, page)}");
            page.Paragraph(Inert.Markup(_titles[change.Id]) + Outcomes(before.Outcome, after.Outcome, arrow), indent: 4);
        }
    }

    private static Item Changed(string what, string before, string after, Page page) =>
        new("-", $"[bold]{Inert.Markup(what)}[/]: {Inert.Markup(before)} {Marks.Arrow(page)} {Inert.Markup(after)}");

    private static string Said(double? priority) => priority is { } stated ? Wording.Exact(stated) : "none";

    private static string Outcomes(Outcome before, Outcome after, string arrow) =>
        before != after ? $" ({Wording.Outcome(before)} {arrow} {Wording.Outcome(after)})"
        : after == Outcome.Recommended ? ""
        : $" ({Wording.Outcome(after)})";

    private static string Place(ApproachState state) => state.Place is { } place ? Wording.Exact(place) : "-";

    private static string Score(ApproachState state) => state.Score is { } score ? Wording.Points(score) : "-";

    private static string Need(ApproachState state, Page page)
    {
        var bar = Bar.Of(state.Need.Value ?? 0, page.Terminal.Unicode);
        return $"{(state.Need.Value is { } need ? Wording.Share(need) : "?"),4} {(state.Outcome == Outcome.Recommended ? bar : Colours.Paint(Colours.Faint, bar))}";
    }
}
