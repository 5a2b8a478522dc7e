using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

/// <summary>Support dates by product and release cycle.</summary>
internal sealed class SupportTable
{
    private static readonly char[] Separators = ['.', '-', '_', '+', ' '];

    private readonly Dictionary<(string Product, string Cycle), Support> _support = [];

    internal SupportTable(IEnumerable<ProductRelease>? releases, DateTime asOf)
    {
        foreach (var release in releases ?? [])
        {
            var key = (ProductName.Plain(Guard.NotBlank(release.Product)), Guard.NotBlank(release.Cycle).ToUpperInvariant());
            var support = release.SupportEnd is { } end ? Support.Until(end, asOf) : new Support(null, release.HasEnded);
            // Of two rows for one cycle the one that lets support last longer counts, whichever comes first.
            if (!_support.TryGetValue(key, out var other) || IsLonger(support, other))
                _support[key] = support;
        }
    }

    /// <summary>The support of a version: that of the longest cycle it begins with, piece by piece.</summary>
    internal Support Of(string? vendor, string? product, string? version)
    {
        if (product is null || version is null)
            return default;
        var found = Find(ProductName.Plain(product), version);
        return found.IsKnown || vendor is null ? found : Find(string.Concat(ProductName.WithoutVendor(vendor, ProductName.Words(product))), version);
    }

    private Support Find(string name, string version)
    {
        for (var cycle = version.Trim().ToUpperInvariant(); cycle.Length > 0; cycle = cycle.Substring(0, Math.Max(0, cycle.LastIndexOfAny(Separators))))
            if (_support.TryGetValue((name, cycle), out var support))
                return support;
        return default;
    }

    private static bool IsLonger(Support one, Support other) =>
        one.End is { } end ? other.End is null ? other.HasEnded != false : end > other.End
        : one.HasEnded == false;
}
