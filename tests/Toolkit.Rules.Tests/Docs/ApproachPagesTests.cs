using Toolkit.Rules.Approaches;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Docs;

public sealed class ApproachPagesTests
{
    public static TheoryData<string> Ids => [.. ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_GeneratedBlocks_FollowTheRule(string id)
    {
        var rule = ApproachCatalogue.Default.Rules.Single(found => found.Descriptor.Id == id);
        var page = Repository.Read("docs", "approaches", id + ".md");

        var generated = GeneratedBlock.Replace(page, "facts", ApproachPage.Facts(rule));
        generated = GeneratedBlock.Replace(generated, "need", ApproachPage.Need(rule));
        generated = GeneratedBlock.Replace(generated, "example", WorkedExample.Render(id, WorkedExample.Profile(page)));

        Snapshot.Matches(generated, "docs", "approaches", id + ".md");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_Headings_AreThoseOfEveryPage(string id)
    {
        var headings = Repository.Read("docs", "approaches", id + ".md").Split('\n').Where(line => line.StartsWith('#'));

        Assert.Equal(
            [
                $"# {id}: {ApproachCatalogue.Default.Find(id)!.Title}",
                "## Problem", "## What to do", "## Evidence from elsewhere", "## How the need is computed",
                "## Worked example", "## When to hold back", "## Sources",
            ],
            headings);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_Sources_ListEveryKeyTheRuleRestsOn(string id)
    {
        var page = Repository.Read("docs", "approaches", id + ".md");
        var listed = page[page.IndexOf("## Sources", StringComparison.Ordinal)..];
        var rule = ApproachCatalogue.Default.Rules.Single(found => found.Descriptor.Id == id);
        var definition = rule.Definition;
        var keys = definition.Evidence
            .SelectMany(evidence => new[] { evidence.Target, evidence.Trigger, evidence.Worst, evidence.Weight })
            .Concat(definition.Preconditions.Select(precondition => precondition.When.Threshold))
            .Select(figure => figure.Basis)
            .Concat(rule.Descriptor.Links.Select(link => link.Basis))
            .Concat(Enum.GetValues<OrganisationKind>().Select(rule.Descriptor.BasisFor))
            .SelectMany(basis => basis.Sources)
            .Distinct();

        Assert.All(keys, key => Assert.Contains($"`{key}`", listed));
    }

    [Fact]
    public void Index_GeneratedBlock_FollowsTheCatalogue()
    {
        var index = Repository.Read("docs", "approaches", "README.md");

        Snapshot.Matches(GeneratedBlock.Replace(index, "index", ApproachIndex.Render("")), "docs", "approaches", "README.md");
    }

    [Fact]
    public void Readme_GeneratedBlock_FollowsTheCatalogue()
    {
        var readme = Repository.Read("README.md");

        Snapshot.Matches(GeneratedBlock.Replace(readme, "approaches", ApproachIndex.Render("docs/approaches/")), "README.md");
    }

    [Fact]
    public void Pages_AndApproaches_AreTheSameSet()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs", "approaches"), "*.md")
            .Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Where(name => name != "README")
            .Order(StringComparer.Ordinal);

        Assert.Equal(ApproachCatalogue.Default.Descriptors.Select(approach => approach.Id), pages);
    }
}
