using PublicApiGenerator;

namespace Toolkit.Rules.Records.Tests;

/// <summary>The public surface of the package. A change shows in review as a change of the kept text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Assembly_PublicSurface_IsTheKeptOne()
    {
        var surface = typeof(RecordSet).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        Snapshot.Matches(surface.ReplaceLineEndings("\n") + "\n", "src", "Toolkit.Rules.Records", "PublicAPI.txt");
    }
}
