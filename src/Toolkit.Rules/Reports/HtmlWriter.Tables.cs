using System.Globalization;

namespace Toolkit.Rules.Reports;

internal sealed partial class HtmlWriter
{
    private void Write(OutlineTable table, string heading)
    {
        html.Open("table", table.Name is { } name ? [("aria-labelledby", heading), ("class", table.IsProse ? "prose " + name : name)] : [("aria-labelledby", heading)]);
        html.Open("thead").Open("tr");
        foreach (var column in table.Columns)
            html.Element("th", column.Heading, column.Kind == OutlineColumnKind.Number ? [("scope", "col"), ("class", "number")] : [("scope", "col")]);
        html.Close().Close();
        WriteRows("tbody", table, isTotal: false);
        if (table.Rows.Any(row => row.IsTotal))
            WriteRows("tfoot", table, isTotal: true);
        html.Close();
    }

    private void WriteRows(string part, OutlineTable table, bool isTotal)
    {
        html.Open(part);
        foreach (var row in table.Rows.Where(row => row.IsTotal == isTotal))
        {
            html.Open("tr", row.Id is { } id ? [("id", id)] : []);
            for (var column = 0; column < row.Cells.Count; column++)
                column += Write(table, row, column);
            html.Close();
        }
        html.Close();
    }

    /// <summary>Writes a cell; returns how many empty ones after it, which a sum has, it takes in.</summary>
    private int Write(OutlineTable table, OutlineRow row, int column)
    {
        var (cell, empty) = (row.Cells[column], 0);
        if (row.IsTotal && column == 0)
        {
            empty = row.Cells.Skip(1).TakeWhile(next => next.Text.Runs.Count == 0).Count();
            html.Element("th", cell.Text, ("scope", "row"), ("colspan", (empty + 1).ToString(CultureInfo.InvariantCulture)));
        }
        else if (table.Columns[column].Kind is OutlineColumnKind.Head or OutlineColumnKind.Title)
            WriteHead(cell, table.Columns[column].Kind);
        else if (table.Columns[column].Kind == OutlineColumnKind.Number)
            html.Element("td", cell.Text, ("class", "number"));
        else
            Write(cell);
        return empty;
    }

    private void WriteHead(OutlineCell cell, OutlineColumnKind kind)
    {
        html.Open("th", ("scope", "row"));
        if (cell.BarPart is { } part)
            html.Element("span", "", ("class", "swatch " + part));
        if (kind == OutlineColumnKind.Head)
            html.Text(cell.Text.ToString());
        else if (cell.Section is { } section)
            html.Element("a", cell.Text, ("href", "#" + section));
        else
            html.Element("span", cell.Text);
        WriteMarks(cell.Marks);
        WriteNotes(cell.Notes);
        html.Close();
    }

    private void Write(OutlineCell cell)
    {
        html.Open("td");
        if (cell.Points.Count > 0)
        {
            html.Open("ul");
            foreach (var point in cell.Points)
                html.Element("li", point);
            html.Close();
        }
        else if (cell.Drawing is { } drawing)
        {
            html.Element("span", cell.Text, ("class", "figure"));
            _drawing.Draw(drawing);
        }
        else
            html.Text(cell.Text.ToString());
        WriteNotes(cell.Notes);
        html.Close();
    }
}
