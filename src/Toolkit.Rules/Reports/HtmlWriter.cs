namespace Toolkit.Rules.Reports;

/// <summary>Writes an outline as HTML.</summary>
internal sealed partial class HtmlWriter(ReportOutline outline, HtmlElements html, int headingLevel)
{
    private const string Class = "toolkit-report";

    private readonly HtmlDrawing _drawing = new(html);

    private (string, string) Language => ("lang", outline.Language);

    private (string, string) Direction => ("dir", outline.IsRightToLeft ? "rtl" : "ltr");

    internal void WriteDocument()
    {
        html.Open("html", Language, Direction).Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlReport.ContentSecurityPolicy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        // Without it a browser asks the server for an icon.
        html.Void("link", ("rel", "icon"), ("href", "data:,"));
        html.Element("title", outline.Title);
        html.Style(HtmlReport.StyleSheet);
        html.Close().Open("body").Open("main", ("class", Class));
        WriteContent();
        html.Close().Close().Close();
    }

    internal void WriteFragment()
    {
        html.Open("div", ("class", Class), Language, Direction);
        WriteContent();
        html.Close();
    }

    private void WriteContent()
    {
        html.Open("header").Heading(headingLevel, outline.Title);
        html.Open("ul", ("class", "facts"));
        foreach (var fact in outline.Facts)
            html.Element("li", fact);
        html.Close().Close();
        foreach (var section in outline.Sections)
            Write(section);
    }

    private void Write(OutlineSection section)
    {
        var id = section.Id!;
        var heading = section.IsApproach ? id + "-title" : id;
        if (section.IsApproach)
            html.Open("section", ("id", id), ("class", "recommendation"), ("aria-labelledby", heading));
        else
            html.Open("section", ("aria-labelledby", heading));
        html.Heading(headingLevel + 1, section.Heading, ("id", heading));
        WriteMarks(section.Marks);
        foreach (var block in section.Blocks)
            Write(block, heading);
        html.Close();
    }

    /// <param name="block">The block.</param>
    /// <param name="heading">The id of the heading it stands below, which names a table.</param>
    private void Write(OutlineBlock block, string heading)
    {
        if (block is OutlineSection part)
            WritePart(part);
        else if (block is OutlineParagraph paragraph)
            Write(paragraph);
        else if (block is OutlineList list)
            Write(list);
        else if (block is OutlineTable table)
            Write(table, heading);
        else
            _drawing.Draw(block);
    }

    private void WritePart(OutlineSection part)
    {
        html.Heading(headingLevel + 2, part.Heading, part.Id is { } id ? [("id", id)] : []);
        foreach (var block in part.Blocks)
            Write(block, part.Id ?? "");
    }

    private void Write(OutlineParagraph paragraph)
    {
        html.Open("p", paragraph.Kind switch
        {
            OutlineParagraphKind.Note => [("class", "note")],
            OutlineParagraphKind.Counts => [("class", "counts")],
            _ => [],
        });
        if (paragraph.Text.Runs.Count == 1 && paragraph.Text.Runs[0] is { Link: { } address } run)
            html.Element("a", run.Text, ("href", address.AbsoluteUri), ("rel", "noreferrer")).Close();
        else
            html.Text(paragraph.Text.ToString()).Close();
    }

    private void Write(OutlineList list)
    {
        html.Open(list.IsNumbered ? "ol" : "ul");
        foreach (var item in list.Items)
            if (list.HasNotes)
            {
                html.Open("li").Element("span", item.Text);
                WriteNotes(item.Notes);
                html.Close();
            }
            else
                html.Element("li", item.Text);
        html.Close();
    }

    /// <summary>Short notes side by side; one alone needs no element of its own.</summary>
    private void WriteMarks(IReadOnlyList<OutlineRun> marks)
    {
        if (marks.Count == 0)
            return;
        html.Open("span", ("class", "marks"));
        if (marks.Count == 1)
            html.Text(marks[0].Text);
        else
            foreach (var mark in marks)
                html.Element("span", mark.Text, mark.Severity is { } severity ? [("class", "band " + ReportNames.Severities.Of(severity))] : []);
        html.Close();
    }

    private void WriteNotes(IReadOnlyList<OutlineText> notes)
    {
        foreach (var note in notes)
            html.Element("span", note, ("class", "note"));
    }
}
