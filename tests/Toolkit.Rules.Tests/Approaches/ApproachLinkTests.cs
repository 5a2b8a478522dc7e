using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Approaches;

/// <summary>The links of the catalogue follow the rules of docs/catalogue.md.</summary>
public sealed class ApproachLinkTests
{
    private static readonly IReadOnlyList<ApproachDescriptor> All = ApproachCatalogue.Default.Descriptors;

    [Fact]
    public void Links_OfTheCatalogue_RestOnJudgementOrOnRegisteredSources()
    {
        Assert.Equal(52, Links().Count());
        Assert.All(Links(), item =>
        {
            Assert.Equal(item.Link.Basis.IsJudgement, item.Link.Basis.Sources.Count == 0);
            Assert.False(item.Link.Basis.IsHost, $"{item.Approach.Id} to {item.Link.Id}");
            Assert.All(item.Link.Basis.Sources, key => Assert.True(SourceRegister.Find(key) is not null, $"{item.Approach.Id} to {item.Link.Id}: there is no source {key}."));
        });
    }

    [Fact]
    public void Links_OfTheCatalogue_HaveOneSentenceEach()
    {
        Assert.All(Links(), item => Assert.EndsWith(".", item.Link.Sentence, StringComparison.Ordinal));
        Assert.All(All, approach => Assert.Equal(
            approach.Links.Select(link => link.Id).Order(StringComparer.Ordinal),
            approach.Text(TextCatalogue.English).Links.Keys.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Links_OfAPair_RunOneWay()
    {
        var pairs = Links().Select(item => (item.Approach.Id, item.Link.Id)).ToHashSet();

        Assert.DoesNotContain(pairs, pair => pairs.Contains((pair.Item2, pair.Item1)));
    }

    [Fact]
    public void Links_AgainstAChainOfConditions_AreNone() =>
        Assert.DoesNotContain(Links(), item => RequiredBy(item.Link.Id).Contains(item.Approach.Id));

    [Fact]
    public void Links_ThatAChainOfConditionsCarries_AreNone() =>
        Assert.DoesNotContain(Links(), item => item.Approach.Requires.Any(required => RequiredBy(required).Contains(item.Link.Id)));

    [Fact]
    public void SentenceIn_AnotherLanguage_IsThatOfItsTexts()
    {
        var texts = TextCatalogue.Load(new MemoryStream("""{ "language": "fr", "approaches": { "DLT402": { "links": { "DLT303": "Les règles d'abord." } } } }"""u8.ToArray()));
        var links = ApproachCatalogue.Default.Find("DLT402")!.Links.ToDictionary(link => link.Id);

        Assert.Equal("Les règles d'abord.", links["DLT303"].SentenceIn(texts));
        Assert.Equal(links["DLT401"].Sentence, links["DLT401"].SentenceIn(texts));
    }

    /// <summary>Everything an approach waits for, directly or through others.</summary>
    private static HashSet<string> RequiredBy(string id)
    {
        var found = new HashSet<string>();
        var open = new Stack<string>([id]);
        while (open.TryPop(out var next))
            foreach (var required in ApproachCatalogue.Default.Find(next)!.Requires)
                if (found.Add(required))
                    open.Push(required);
        return found;
    }

    private static IEnumerable<(ApproachDescriptor Approach, ApproachLink Link)> Links() =>
        All.SelectMany(approach => approach.Links, (approach, link) => (approach, link));
}
