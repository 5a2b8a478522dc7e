namespace Toolkit.Rules.Tables;

/// <summary>The form in which a file holds its rows.</summary>
public enum TableKind
{
    /// <summary>Text with a delimiter between the cells.</summary>
    Csv,

    /// <summary>An Excel workbook of today, .xlsx.</summary>
    Xlsx,

    /// <summary>One JSON document with an array of records.</summary>
    Json,

    /// <summary>A JSON object on each line (NDJSON).</summary>
    JsonLines,
}
