using PublicApiGenerator;

namespace Toolkit.Rules.Tables.Tests;

/// <summary>The public surface of the package. A change shows in review as a change of the kept text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Assembly_PublicSurface_IsTheKeptOne()
    {
        var surface = typeof(TableFile).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        Snapshot.Matches(surface.ReplaceLineEndings("\n") + "\n", "src", "Toolkit.Rules.Tables", "PublicAPI.txt");
    }
}
