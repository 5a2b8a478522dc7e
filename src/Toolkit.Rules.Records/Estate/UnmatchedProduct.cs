namespace Toolkit.Rules.Records;

/// <summary>A product that the table of exploited vulnerabilities does not know by this name.</summary>
public sealed class UnmatchedProduct
{
    internal UnmatchedProduct(string? vendor, string product, long systems, string? nearest)
    {
        Vendor = vendor;
        Product = product;
        Systems = systems;
        Nearest = nearest;
    }

    /// <summary>Gets the vendor as the systems name it; null where they name none.</summary>
    public string? Vendor { get; }

    /// <summary>Gets the product as the systems name it.</summary>
    public string Product { get; }

    /// <summary>Gets how many systems run it.</summary>
    public long Systems { get; }

    /// <summary>Gets the name in the table that is most like it; null when none is. It may be another product.</summary>
    public string? Nearest { get; }
}
