using System.Globalization;
using System.Text;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Tests.Formats;

/// <summary>Writes an outline as AsciiDoc: a format of a host's own, in one file and through public types only.</summary>
internal sealed class AsciiDocWriter(TextWriter writer)
{
    /// <summary>Characters that would mark up; each becomes a character reference.</summary>
    private const string Special = "\\`*_+#^~|[]{}<>&:=-.!'\"(";

    internal static string Write(ReportOutline outline)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new AsciiDocWriter(text).WriteDocument(outline);
        return text.ToString();
    }

    private void WriteDocument(ReportOutline outline)
    {
        writer.WriteLine("= " + Inline(outline.Title));
        writer.WriteLine(":lang: " + outline.Language);
        Write(outline.Facts.Select(Inline), "*");
        foreach (var section in outline.Sections)
            Write(section, "==");
    }

    private void Write(OutlineSection section, string level)
    {
        writer.WriteLine();
        if (section.Id is { } id)
            writer.WriteLine($"[[{id}]]");
        writer.WriteLine($"{level} {Inline(section.Heading)}");
        foreach (var block in section.Blocks)
            Write(block, level);
    }

    private void Write(OutlineBlock block, string level)
    {
        switch (block)
        {
            case OutlineSection part:
                Write(part, level + "=");
                break;
            case OutlineParagraph paragraph:
                writer.WriteLine();
                writer.WriteLine(paragraph.Kind == OutlineParagraphKind.Note ? "NOTE: " + Inline(paragraph.Text) : Inline(paragraph.Text));
                break;
            case OutlineList list:
                Write(list.Items.Select(item => string.Join(" ", item.Notes.Prepend(item.Text).Select(Inline))), list.IsNumbered ? "." : "*");
                break;
            case OutlineTable table:
                Write(table);
                break;
            case OutlineGantt gantt:
                Write(gantt.Tasks.Select(task => $"{task.Start:yyyy-MM-dd} {Escape(task.Title)}"), "*");
                break;
        }
    }

    private void Write(IEnumerable<string> points, string mark)
    {
        writer.WriteLine();
        foreach (var point in points)
            writer.WriteLine($"{mark} {point}");
    }

    private void Write(OutlineTable table)
    {
        var columns = table.Columns.Select(column =>
            column.Kind is OutlineColumnKind.Number or OutlineColumnKind.Bar ? ">" : column.Kind is OutlineColumnKind.Head or OutlineColumnKind.Title ? "h" : "<");
        writer.WriteLine();
        writer.WriteLine($"[%header,cols=\"{string.Join(",", columns)}\"]");
        writer.WriteLine("|===");
        Write(table.Columns.Select(column => column.Heading), "|");
        foreach (var row in table.Rows)
            Write(row.Cells.Select(cell => cell.Text), row.IsTotal ? "s|" : "|");
        writer.WriteLine("|===");
    }

    private void Write(IEnumerable<OutlineText> cells, string start) => writer.WriteLine(string.Join(" ", cells.Select(cell => start + Inline(cell))));

    private static string Inline(OutlineText text) => string.Concat(text.Runs.Select(run =>
        run.Link is { } address ? $"link:++{address.AbsoluteUri}++[{Escape(run.Text)}]" : run.IsWording ? run.Text : Escape(run.Text)));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
            if (Special.Contains(letter) || char.IsControl(letter))
                escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)(char.IsControl(letter) ? ' ' : letter)};");
            else
                escaped.Append(letter);
        return escaped.ToString();
    }
}
