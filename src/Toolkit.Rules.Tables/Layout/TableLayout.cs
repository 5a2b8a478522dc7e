namespace Toolkit.Rules.Tables;

/// <summary>The headings of a file and the lines around them.</summary>
public sealed class TableLayout
{
    internal TableLayout(int headerLine, int secondHeaderLine, IReadOnlyList<int> titleLines, IReadOnlyList<TableColumn> columns, int width, bool isSure)
    {
        HeaderLine = headerLine;
        SecondHeaderLine = secondHeaderLine;
        TitleLines = titleLines;
        Columns = columns;
        Width = width;
        IsSure = isSure;
    }

    /// <summary>The line or row of the headings, from 1; 0 where no row holds them.</summary>
    public int HeaderLine { get; }

    /// <summary>The line of a second row of headings, such as units, which is passed over; 0 for none.</summary>
    public int SecondHeaderLine { get; }

    /// <summary>The lines above the headings that hold something, such as a title. They are passed over.</summary>
    public IReadOnlyList<int> TitleLines { get; }

    /// <summary>The columns, without those that are empty.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The columns that a heading names; one in a sound mapping.</summary>
    internal TableColumn[] Named(string heading, int occurrence) =>
        [.. Columns.Where(column => (occurrence == 0 || column.Occurrence == occurrence) && (column.Heading == heading || CellText.Fold(column.Heading) == CellText.Fold(heading)))];

    /// <summary>The one column that a heading names; null for none or several.</summary>
    internal TableColumn? Only(string heading, int occurrence) => Named(heading, occurrence) is { Length: 1 } columns ? columns[0] : null;

    /// <summary>How many cells a row has.</summary>
    internal int Width { get; }

    /// <summary>Whether the row of the headings looks like one.</summary>
    internal bool IsSure { get; }
}
