using PublicApiGenerator;

namespace Toolkit.Rules.Tests;

/// <summary>The public API of the package. A change shows in review as a change of the kept text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Assembly_PublicSurface_IsTheKeptOne()
    {
        var surface = typeof(RecommendationEngine).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        Snapshot.Matches(surface.ReplaceLineEndings("\n") + "\n", "src", "Toolkit.Rules", "PublicAPI.txt");
    }

    // A member more would change the constructor that hosts call.
    [Fact]
    public void Records_Public_AreNotPositional() =>
        Assert.Empty(typeof(RecommendationEngine).Assembly.GetExportedTypes().Where(type => type.GetMethod("Deconstruct") is not null).Select(type => type.Name));
}
