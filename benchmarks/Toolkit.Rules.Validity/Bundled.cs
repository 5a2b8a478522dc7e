using Toolkit.Rules.Benchmarks;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity;

/// <summary>The profiles that come with the samples: three of real organisations and one invented, and ten written ones.</summary>
internal static class Bundled
{
    private const string Real = "samples/data";
    private const string Written = "samples/data/written";

    /// <summary>By name, in its order.</summary>
    internal static IReadOnlyList<(string Name, OrganisationProfile Profile)> Profiles { get; } = [.. Read(Real), .. Read(Written)];

    internal static OrganisationProfile UnitedKingdom => Profiles.Single(profile => profile.Name == "united-kingdom-2025").Profile;

    private static IEnumerable<(string Name, OrganisationProfile Profile)> Read(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.json").Order(StringComparer.Ordinal).Select(file =>
        {
            using var document = File.OpenRead(file);
            return (Path.GetFileNameWithoutExtension(file), ProfileDocument.Read(document));
        });
}
