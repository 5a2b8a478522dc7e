using Toolkit.Rules.Approaches;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The catalogue by finding: effort, time, whose lever, what each approach builds on.</summary>
internal sealed class ApproachesView(ApproachCatalogue catalogue)
{
    private static readonly OrganisationKind[] Kinds =
        [.. OrganisationKinds.Keys.Select((_, index) => (OrganisationKind)index)];

    internal void WriteTo(Page page)
    {
        page.Paragraph($"{Inert.Markup(catalogue.Name)} {Inert.Markup(catalogue.Version)}: {catalogue.Descriptors.Count} approaches");
        foreach (var finding in catalogue.Descriptors.GroupBy(approach => approach.Finding))
        {
            page.Heading(Wording.Finding(finding.Key));
            foreach (var approach in finding)
                WriteApproach(page, approach);
        }
    }

    private static void WriteApproach(Page page, ApproachDescriptor approach)
    {
        page.Items([new($"[bold]{approach.Id}[/]", $"[bold]{Inert.Markup(approach.Title)}[/]")]);
        page.Paragraph($"effort {Efforts(approach)}; first effect after {Wording.Counted(approach.MonthsToFirstEffect.Value, "month")}", indent: 9);
        page.Paragraph("lever " + Levers(approach), indent: 9);
        if (Kinds.Any(kind => approach.FloorFor(kind) is not null))
            page.Paragraph("from " + Floors(approach), indent: 9);
        foreach (var link in approach.Links.Where(link => link.Strength == LinkStrength.Requires))
            page.Paragraph(Inert.Markup($"requires {link.Id}: {link.Sentence} ({link.Basis})"), indent: 9);
    }

    private static string Efforts(ApproachDescriptor approach) =>
        ByKind(kind => Wording.Effort(approach.EffortFor(kind)));

    private static string Levers(ApproachDescriptor approach) =>
        ByKind(kind => approach.LeverFor(kind).ToString().ToLowerInvariant());

    private static string Floors(ApproachDescriptor approach) => ByKind(kind => approach.FloorFor(kind) switch
    {
        null => "any size",
        { DigitalStaff: { } digital } floor => $"{Wording.Exact(floor.Staff)} staff or {digital} digital staff",
        { } floor => $"{Wording.Exact(floor.Staff)} staff",
    });

    /// <summary>The most common value, then the exceptions: <c>medium (large: government)</c>.</summary>
    private static string ByKind(Func<OrganisationKind, string> value)
    {
        var groups = Kinds.GroupBy(value).OrderByDescending(group => group.Count()).ToList();
        var exceptions = groups.Skip(1).Select(group => $"{group.Key}: {string.Join(", ", group.Select(kind => kind.ToKey()))}");
        return groups.Count == 1 ? groups[0].Key : $"{groups[0].Key} ({string.Join("; ", exceptions)})";
    }
}
