using System.Text.RegularExpressions;
using Toolkit.Rules.Benchmarks;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 12: the page that defends the first five of every bundled profile speaks of the first five there are.</summary>
internal sealed partial class DefendedOrders : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "defended-orders.md"));
        var defended = Sections().Split(page).Skip(1).ToDictionary(
            section => section.Split('\n')[0].Trim('`', ' ', '\r'),
            section => Places().Matches(section).Select(place => place.Groups[1].Value).ToArray(),
            StringComparer.Ordinal);
        yield return Finding.None(12, $"of {Bundled.Profiles.Count} profiles, those whose first five are not those that docs/defended-orders.md defends", [.. Bundled.Profiles
            .Where(profile => !defended.TryGetValue(profile.Name, out var ids) || !ids.SequenceEqual(Orders.TopFive(sample.Engine, profile.Profile)))
            .Select(profile => $"{profile.Name} ({string.Join(" ", Orders.TopFive(sample.Engine, profile.Profile))})")]);
    }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"^\d\. (DLT\d{3})", RegexOptions.Multiline)]
    private static partial Regex Places();
}
