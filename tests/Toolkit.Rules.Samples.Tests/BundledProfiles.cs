using Toolkit.Rules.Approaches;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The profiles of samples/data, by name and by path from the root of the checkout.</summary>
internal static class BundledProfiles
{
    internal static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "data"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    internal static TheoryData<string> ApproachIds => [.. ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id)];

    internal static string DecisionsOf(string name) => Repository.PathOf("samples", "data", "decisions", name + ".json");

    internal static string PathOf(string name) => Repository.PathOf("samples", "data", name + ".json");
}
