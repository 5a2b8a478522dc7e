using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Toolkit.Rules.Browser.Tests;

/// <summary>Barriers that axe-core finds on a page for people who cannot see it, hear it or hold a mouse.</summary>
internal static class AxeCheck
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Fails on a finding that axe-core calls serious or critical, and names the elements.</summary>
    internal static async Task PassesAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        // Elements that pass are only counted: a page has thousands of them.
        var result = await page.EvaluateAsync<Findings>(
            """
            async () => {
                const result = await axe.run({ resultTypes: ["violations"] });
                const grave = result.violations.filter(violation => violation.impact === "serious" || violation.impact === "critical");
                const told = violation => `${violation.impact}: ${violation.help} (${violation.id})\n` + violation.nodes.map(node => node.html).join("\n");
                return { rulesPassed: result.passes.length, violations: grave.map(told) };
            }
            """);
        Assert.True(result.RulesPassed > 0);
        Assert.Equal([], result.Violations);
    }

    private sealed class Findings
    {
        public int RulesPassed { get; set; }

        public string[] Violations { get; set; } = [];
    }
}
