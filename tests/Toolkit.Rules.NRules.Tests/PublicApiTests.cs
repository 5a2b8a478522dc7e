using PublicApiGenerator;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>What the package promises. A change shows in review as a change of the kept text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Assembly_PublicSurface_IsTheKeptOne()
    {
        var surface = typeof(ToolkitRuleRepository).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        Snapshot.Matches(surface.ReplaceLineEndings("\n") + "\n", "src", "Toolkit.Rules.NRules", "PublicAPI.txt");
    }
}
