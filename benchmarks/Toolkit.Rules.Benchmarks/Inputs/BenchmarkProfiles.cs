using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>The profiles that are measured.</summary>
internal static class BenchmarkProfiles
{
    internal const int Count = 1000;
    internal const ulong Seed = 20261031;

    /// <summary>A thousand profiles of a set; the bundled ones come round and round.</summary>
    internal static OrganisationProfile[] Thousand(InputSet set)
    {
        if (set == InputSet.Generated)
            return ProfileGenerator.Generate(Count, Seed);
        var bundled = Bundled();
        return [.. Enumerable.Range(0, Count).Select(number => bundled[number % bundled.Length])];
    }

    /// <summary>The profiles of the samples, by file name.</summary>
    internal static OrganisationProfile[] Bundled() =>
        [.. BundledFiles.Names().Select(name => ProfileDocument.Read(BundledFiles.Read(name)))];
}
