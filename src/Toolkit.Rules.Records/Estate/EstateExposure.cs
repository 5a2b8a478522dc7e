namespace Toolkit.Rules.Records;

/// <summary>
/// How many systems run products with vulnerabilities that are known to be exploited. This is evidence beside the answers, not an answer to
/// any question of the catalogue and not a score: a listed product may be patched.
/// </summary>
public sealed class EstateExposure
{
    internal EstateExposure(long systems, long listed, long legacy, long critical, long ransomware)
    {
        Systems = systems;
        Listed = listed;
        ListedAndLegacy = legacy;
        ListedLegacyAndCritical = critical;
        UsedByRansomware = ransomware;
    }

    /// <summary>How many systems name their product.</summary>
    public long Systems { get; }

    /// <summary>
    /// Gets how many of them run a product whose name the table does not know: nothing is known of these, and nobody may say that they are not listed.
    /// </summary>
    public long NotKnown { get; internal init; }

    /// <summary>Gets the names of those products, the most frequent first, up to a thousand, each with the nearest listed name.</summary>
    public IReadOnlyList<UnmatchedProduct> Unmatched { get; internal init; } = [];

    /// <summary>Gets how many of them run a product whose name is known and which is not listed.</summary>
    public long NotListed => Systems - NotKnown - Listed;

    /// <summary>How many of them run a listed product.</summary>
    public long Listed { get; }

    /// <summary>How many of those are legacy, too.</summary>
    public long ListedAndLegacy { get; }

    /// <summary>How many of those support a critical service.</summary>
    public long ListedLegacyAndCritical { get; }

    /// <summary>How many run a product with a vulnerability that ransomware is known to use.</summary>
    public long UsedByRansomware { get; }
}
