using System.Runtime.CompilerServices;

namespace Toolkit.Rules.Browser.Tests;

/// <summary>A test that needs Chromium, and is skipped with the command that brings it where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerMemberName] string test = "")
    {
        if (Chromium.Path is not null)
            return;
        Skip = Chromium.Needed;
        // The name carries the command, because the runner's short output shows no reason for a skip.
        DisplayName = $"{test} ({Chromium.Needed})";
    }
}
