using Toolkit.Rules.Approaches;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Ranking;

public sealed class LinkTableTests
{
    [Fact]
    public void Create_FromTheCatalogue_MirrorsEveryLink()
    {
        var approaches = ApproachCatalogue.Default.Descriptors;
        var links = new LinkTable(approaches);

        for (var position = 0; position < approaches.Count; position++)
        {
            var approach = approaches[position];
            Assert.Equal(approach.Requires, links.Requires(position).Select(required => approaches[required].Id));
            Assert.Equal(
                approaches.Where(other => other.Requires.Contains(approach.Id)).Select(other => (other.Id, 1.0))
                    .Concat(approaches.Where(other => other.HelpedBy.Contains(approach.Id)).Select(other => (other.Id, 0.5)))
                    .OrderBy(link => link.Id, StringComparer.Ordinal),
                links.Unlocks(position).Select(link => (approaches[link.From].Id, link.Strength)));
        }
    }

    [Fact]
    public void Unlocks_ForAKind_AreWhatItCanDoItself()
    {
        var approaches = ApproachCatalogue.Default.Descriptors;
        var links = new LinkTable(approaches);

        foreach (var kind in Enum.GetValues<OrganisationKind>())
            for (var position = 0; position < approaches.Count; position++)
                Assert.Equal(links.Unlocks(position).Where(link => approaches[link.From].LeverFor(kind) == Lever.Own), links.Unlocks(position, kind));
        Assert.True(links.Unlocks(2, OrganisationKind.Agency).Length < links.Unlocks(2, OrganisationKind.Government).Length);
    }

    [Fact]
    public void Create_LinkToAnApproachThatIsNotThere_LeavesItOut()
    {
        var approaches = ApproachCatalogue.Default.Descriptors.Where(approach => approach.Id != "DLT103").ToList();
        var links = new LinkTable(approaches);

        Assert.All(Enumerable.Range(0, approaches.Count), position =>
            Assert.Equal(approaches[position].Requires.Where(id => id != "DLT103"), links.Requires(position).Select(required => approaches[required].Id)));
    }
}
