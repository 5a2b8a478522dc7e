using System.Globalization;

namespace Toolkit.Rules.Reports;

/// <summary>Writes an outline as Markdown. Text from outside goes through <see cref="MarkdownText.Escape"/>.</summary>
internal sealed class MarkdownWriter(TextWriter writer)
{
    internal void Write(ReportOutline outline)
    {
        Line("# " + Inline(outline.Title));
        Line();
        foreach (var fact in outline.Facts)
            Line("- " + Inline(fact));
        foreach (var section in outline.Sections)
            Write(section, "## ");
    }

    private void Write(OutlineSection section, string level)
    {
        Line();
        Line(level + Inline(section.Heading));
        foreach (var block in section.Blocks)
            Write(block);
    }

    private void Write(OutlineBlock block)
    {
        if (block is OutlineSection part)
        {
            Write(part, "### ");
            return;
        }
        Line();
        if (block is OutlineParagraph paragraph)
            Line(paragraph.Kind == OutlineParagraphKind.Decision ? Strong(paragraph.Text) : Inline(paragraph.Text));
        else if (block is OutlineList list)
            Write(list);
        else if (block is OutlineTable table)
            Write(table);
        else if (block is OutlineGantt gantt)
            writer.Write("```mermaid\n" + PlanGantt.ToMermaid(gantt) + "```\n");
    }

    private void Write(OutlineList list)
    {
        var number = 0;
        foreach (var item in list.Items)
        {
            number++;
            var mark = list.IsNumbered ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
            Line(mark + string.Join(" ", item.Notes.Prepend(item.Text).Select(Inline)));
        }
    }

    private void Write(OutlineTable table)
    {
        Row(table.Columns.Select(column => Inline(column.Heading)));
        Row(table.Columns.Select(column => column.Kind is OutlineColumnKind.Number or OutlineColumnKind.Bar ? "---:" : "---"));
        foreach (var row in table.Rows)
            Row(row.Cells.Select(cell => row.IsTotal ? Strong(cell.Text) : Inline(cell.Text)));
    }

    private void Row(IEnumerable<string> cells) => Line("| " + string.Join(" | ", cells) + " |");

    private static string Strong(OutlineText text) => text.Runs.Count == 0 ? "" : $"**{Inline(text)}**";

    private static string Inline(OutlineText text) => string.Concat(text.Runs.Select(run =>
        run.IsWording ? run.Text : run.Link is { } address ? MarkdownText.Link(run.Text, address) : MarkdownText.Escape(run.Text)));

    private void Line(string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
