using System.Globalization;

namespace Toolkit.Rules.Profiles;

/// <summary>One place of a document as its schema describes it, in the form in which a reader holds a document against it.</summary>
internal sealed class DocumentShape
{
    /// <summary>Whether null may stand there.</summary>
    internal bool MayBeNull { get; set; }

    /// <summary>Whether true or false stands there.</summary>
    internal bool IsYesNo { get; set; }

    /// <summary>The range of a single value; null where an object, a list or one of some names stands.</summary>
    internal ValueBound? Bound { get; set; }

    /// <summary>The names of which one stands there.</summary>
    internal IReadOnlyList<string>? Names { get; set; }

    /// <summary>The whole numbers of which one stands there.</summary>
    internal IReadOnlyList<long>? Numbers { get; set; }

    /// <summary>The members of an object by name.</summary>
    internal Dictionary<string, DocumentShape>? Members { get; set; }

    /// <summary>The members that are always there.</summary>
    internal IReadOnlyList<string> Required { get; set; } = [];

    /// <summary>The items of a list.</summary>
    internal DocumentShape? Items { get; set; }

    internal int Fewest { get; set; }

    internal int Most { get; set; } = DocumentBounds.MostItems;

    /// <summary>The members that together tell the items of a list apart; empty for a list of texts that are all different; null where nothing does.</summary>
    internal IReadOnlyList<string>? Key { get; set; }

    /// <summary>The values that are allowed, as the end of a sentence.</summary>
    internal string Allowed => Kind() + (MayBeNull ? " or null" : "");

    private string Kind() =>
        Bound is { } bound ? bound.Allowed
        : Names is { } names ? DocumentReader.OneOf(names)
        : Numbers is { } numbers ? DocumentReader.OneOf([.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))])
        : Members is not null ? Required.Count > 0 ? "an object with " + DocumentReader.AllOf(Required) : "an object"
        : Items is not null ? "an array"
        : "true or false";
}
