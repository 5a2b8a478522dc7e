namespace Toolkit.Rules.Tables;

/// <summary>A row of a file. The array of cells is used again for the next row.</summary>
internal sealed class TableRow
{
    /// <summary>The line of a text, or the row of a sheet, on which it begins; from 1.</summary>
    internal int Line { get; set; }

    /// <summary>The cells; those beyond <see cref="Count"/> belong to an earlier row.</summary>
    internal TableCell[] Cells { get; set; } = [];

    internal int Count { get; set; }

    /// <summary>The key of what is wrong with the row as such, such as <c>quote</c>; null when it could be split into cells.</summary>
    internal string? Fault { get; set; }

    internal TableCell this[int column] => column < Count ? Cells[column] : default;

    internal bool IsBlank
    {
        get
        {
            for (var column = 0; column < Count; column++)
                if (!Cells[column].IsBlank)
                    return false;
            return Fault is null;
        }
    }

    internal void Reserve(int count)
    {
        if (Cells.Length < count)
        {
            var cells = Cells;
            Array.Resize(ref cells, Math.Max(count, 2 * cells.Length));
            Cells = cells;
        }
        Count = count;
    }

    internal TableRow Copy() => new() { Line = Line, Cells = [.. Cells.Take(Count)], Count = Count, Fault = Fault };
}
