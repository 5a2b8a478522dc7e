using System.Globalization;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>How profile documents are read. Not to be changed while a read that was given it is under way.</summary>
public sealed class ProfileDocumentOptions
{
    /// <summary>The largest document that is read, in bytes of UTF-8.</summary>
    /// <value>At least 1; 1,048,576 (1 MiB) unless set.</value>
    public int MaximumBytes { get; set; } = 1024 * 1024;

    /// <summary>How deep objects and arrays may be nested; a profile needs three levels.</summary>
    /// <value>At least 1; 16 unless set.</value>
    public int MaximumDepth { get; set; } = 16;

    /// <summary>
    /// The questions that may be answered. A host with rules of its own passes the indicators of its engine's catalogue.
    /// </summary>
    /// <value>The 126 of <see cref="IndicatorCatalogue.All"/> unless set; no two with the same key.</value>
    public IReadOnlyList<Indicator> Indicators { get; set; } = IndicatorCatalogue.All;

    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    internal IEnumerable<string> Problems()
    {
        if (MaximumBytes < 1)
            yield return $"{nameof(MaximumBytes)}: {MaximumBytes.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
        if (MaximumDepth < 1)
            yield return $"{nameof(MaximumDepth)}: {MaximumDepth.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
        foreach (var problem in KnownIndicators.Problems(Indicators))
            yield return $"{nameof(Indicators)}: {problem}";
    }
}
