namespace Toolkit.Rules.Tables;

/// <summary>States how large a file may be. What is larger is refused, with the place and the allowed value.</summary>
public sealed record TableLimits
{
    /// <summary>The most characters in a cell, as Excel allows.</summary>
    public int LongestCell { get; init; } = 32_767;

    /// <summary>The most columns, as Excel allows.</summary>
    public int MostColumns { get; init; } = 16_384;

    /// <summary>The most rows, as Excel allows.</summary>
    public int MostRows { get; init; } = 1_048_576;

    /// <summary>The most bytes that a workbook may unpack to.</summary>
    public long LargestUnpacked { get; init; } = 1L << 30;

    /// <summary>The most bytes that the texts of a workbook, which are held in memory, may unpack to.</summary>
    public long LargestTexts { get; init; } = 64L << 20;

    /// <summary>The deepest nesting of a JSON document.</summary>
    public int DeepestJson { get; init; } = 16;
}
