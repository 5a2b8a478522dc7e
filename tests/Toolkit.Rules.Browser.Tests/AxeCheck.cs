using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Toolkit.Rules.Browser.Tests;

/// <summary>What axe-core finds wrong with a page for people who cannot see it, hear it or hold a mouse.</summary>
internal static class AxeCheck
{
    /// <summary>Fails on a finding that axe-core calls serious or critical, and names the elements.</summary>
    internal static async Task PassesAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.NotEmpty(result.Passes);
        Assert.Equal([], result.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(Told));
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Impact}: {violation.Help} ({violation.Id})\n" + string.Join('\n', violation.Nodes.Select(node => node.Html));
}
