using System.Text;
using Toolkit.Rules.Approaches;

namespace Toolkit.Rules.Tests.Docs;

/// <summary>The generated table of the approaches, one row each.</summary>
internal static class ApproachIndex
{
    internal static string Render(string folder)
    {
        var table = new StringBuilder("| id | approach | finding | effort | requires |\n|---|---|---|---|---|\n");
        foreach (var approach in ApproachCatalogue.Default.Descriptors)
        {
            var finding = $"{(int)approach.Finding} {ApproachPage.FindingTitle(approach.Finding)}";
            var effort = ApproachPage.ByKind(kind => ApproachPage.Letter(approach.EffortFor(kind)));
            table.Append($"| [{approach.Id}]({folder}{approach.Id}.md) | {approach.Title} | {finding} | {effort} | {string.Join(", ", approach.Requires)} |\n");
        }
        return table.ToString();
    }
}
