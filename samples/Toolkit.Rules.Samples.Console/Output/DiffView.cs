using Toolkit.Rules.Comparisons;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The changes between two reports: approaches that are new, gone, rose or fell, with their main causes and the sum of the rest.</summary>
internal sealed class DiffView(ReportComparison comparison)
{
    private static readonly (Movement Movement, string Title)[] Sections =
    [
        (Movement.New, "New"), (Movement.Gone, "Gone"), (Movement.Rose, "Rose"), (Movement.Fell, "Fell"), (Movement.Changed, "Changed, not moved"),
    ];

    internal void WriteTo(Page page)
    {
        WriteHead(page);
        if (comparison.Settings.Count > 0)
        {
            page.Heading("For the whole report");
            page.Items(comparison.Settings.Select(change => new Item(
                "-", Inert.Markup($"{DiffWords.Setting(change.Setting)}: {change.Before ?? "none"} {Marks.Arrow(page)} {change.After ?? "none"}"))));
        }
        foreach (var (movement, title) in Sections)
            WriteSection(page, title, [.. comparison.Approaches.Where(change => change.Movement == movement)]);
        if (comparison.Unchanged.Count > 0)
        {
            page.Heading("The same");
            page.Paragraph(Inert.Markup(string.Join(", ", comparison.Unchanged)), indent: 2);
        }
    }

    private void WriteHead(Page page)
    {
        var (before, after) = (comparison.Before, comparison.After);
        page.Paragraph($"[bold]{Inert.Markup(after.Name)}[/]: from the answers of {Wording.Date(before.AsOf)} to those of {Wording.Date(after.AsOf)}");
        if (comparison.IsOfTwoOrganisations)
            page.Paragraph($"These are two organisations: what differs from {Inert.Markup(before.Name)} is no change of either.");
        if (comparison.IsEmpty)
        {
            page.Paragraph("Nothing differs.");
            return;
        }
        page.Paragraph($"{before.Recommended} recommended before, {after.Recommended} now: " + string.Join(", ", Sections
            .Select(section => (section.Title, Count: comparison.Approaches.Count(change => change.Movement == section.Movement)))
            .Where(section => section.Count > 0)
            .Select(section => $"{section.Count} {section.Title.ToLowerInvariant()}")
            .Append($"{comparison.Unchanged.Count} the same")));
    }

    private void WriteSection(Page page, string title, List<ApproachChange> changes)
    {
        if (changes.Count == 0)
            return;
        page.Heading(title);
        var causes = new DiffCauses(Marks.Arrow(page));
        foreach (var change in changes.OrderBy(change => change.After?.Place ?? change.Before?.Place ?? int.MaxValue))
        {
            page.Paragraph($"[bold]{Inert.Markup(change.Id)}[/] {Inert.Markup(change.Title)}", indent: 2);
            page.Paragraph(Inert.Markup(DiffWords.Summary(change, Marks.Arrow(page))), indent: 4);
            page.Items(causes.Of(change), indent: 4);
        }
    }
}
