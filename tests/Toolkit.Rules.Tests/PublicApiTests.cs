using PublicApiGenerator;

namespace Toolkit.Rules.Tests;

/// <summary>What the package promises. A change shows in review as a change of the kept text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Assembly_PublicSurface_IsTheKeptOne()
    {
        var surface = typeof(RecommendationEngine).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        Snapshot.Matches(surface.ReplaceLineEndings("\n") + "\n", "src", "Toolkit.Rules", "PublicAPI.txt");
    }
}
