namespace Toolkit.Rules.Records;

/// <summary>A row of a table of support dates, such as the data of endoflife.date.</summary>
public struct ProductRelease
{
    /// <summary>The product, such as <c>postgresql</c>. Letter case, spaces and punctuation do not matter.</summary>
    public string Product { get; set; }

    /// <summary>The release cycle, such as <c>14</c> or <c>8.4</c>; a version belongs to the longest cycle it begins with.</summary>
    public string Cycle { get; set; }

    /// <summary>When support ends or ended; null when no date is known.</summary>
    public DateTime? SupportEnd { get; set; }

    /// <summary>Without a date: whether support has ended; null when that is not known.</summary>
    public bool? HasEnded { get; set; }
}
