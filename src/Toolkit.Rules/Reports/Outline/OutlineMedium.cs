namespace Toolkit.Rules.Reports;

/// <summary>
/// Names what an outline is written to. The sections are the same; a page has drawings, marks beside a title and fewer columns, where
/// text has a column for every figure.
/// </summary>
public enum OutlineMedium
{
    /// <summary>Lines and tables of text, such as Markdown, a spreadsheet or a terminal.</summary>
    Text,

    /// <summary>A page that is laid out and drawn, such as HTML.</summary>
    Page,
}
