namespace Toolkit.Rules.Tables;

/// <summary>States what a person chose about a file; it overrules what is recognised. Null leaves a thing to recognition.</summary>
public sealed record TableChoices
{
    /// <summary>The character between the cells of a text file.</summary>
    public char? Delimiter { get; init; }

    /// <summary>The encoding of a text file.</summary>
    public TableEncoding? Encoding { get; init; }

    /// <summary>The sheet of a workbook, or the place of the records in a JSON document, such as <c>result.releases</c>: one of <see cref="TableFile.Sheets"/>.</summary>
    public string? Sheet { get; init; }

    /// <summary>The line or row that holds the headings, from 1; 0 for a file without headings, whose columns are then numbered.</summary>
    public int? HeaderLine { get; init; }
}
