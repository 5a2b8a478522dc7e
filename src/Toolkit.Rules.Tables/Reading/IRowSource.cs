namespace Toolkit.Rules.Tables;

/// <summary>The rows of a file, from its beginning to its end as often as it is asked, in bounded memory.</summary>
internal interface IRowSource
{
    /// <summary>The places that can hold rows: the sheets of a workbook, or the arrays of a JSON document; one without a name for a text.</summary>
    IReadOnlyList<string> Sheets { get; }

    /// <summary>The one that is read.</summary>
    string Sheet { get; }

    /// <summary>The headings, where the form of the file fixes them; null where a row holds them.</summary>
    IReadOnlyList<string>? Headings { get; }

    /// <summary>Reads the rows. The same object comes each time, with other cells.</summary>
    /// <exception cref="TableException">The file is damaged or larger than allowed.</exception>
    IEnumerable<TableRow> Rows();
}
