using System.Globalization;
using Toolkit.Rules.Approaches;

namespace Toolkit.Rules.Decisions;

/// <summary>How decision documents are read. Not to be changed while a read that was given it is under way.</summary>
public sealed class DecisionDocumentOptions
{
    /// <summary>The largest document that is read, in bytes of UTF-8.</summary>
    /// <value>At least 1; 1,048,576 (1 MiB) unless set.</value>
    public int MaximumBytes { get; set; } = 1024 * 1024;

    /// <summary>How deep objects and arrays may be nested; a document needs four levels.</summary>
    /// <value>At least 1; 16 unless set.</value>
    public int MaximumDepth { get; set; } = 16;

    /// <summary>
    /// The ids of the approaches that may be decided about. A host with rules of its own passes those of its engine's catalogue.
    /// </summary>
    /// <value>The ids of the 21 unless set.</value>
    public IReadOnlyList<string> Approaches { get; set; } = [.. ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id)];

    /// <summary>The id of the organisation whose decisions are expected.</summary>
    /// <value>null, which takes those of any</value>
    public string? Organisation { get; set; }

    /// <summary>The present day: no decision can have been taken after it.</summary>
    /// <value>null, which takes decisions of any day</value>
    public DateTime? Today { get; set; }

    /// <summary>Everything that is wrong; empty when nothing is.</summary>
    internal IEnumerable<string> Problems()
    {
        if (MaximumBytes < 1)
            yield return $"{nameof(MaximumBytes)}: {MaximumBytes.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
        if (MaximumDepth < 1)
            yield return $"{nameof(MaximumDepth)}: {MaximumDepth.ToString(CultureInfo.InvariantCulture)} is not 1 or more.";
        if (Approaches is null)
            yield return $"{nameof(Approaches)}: there is no list.";
    }
}
