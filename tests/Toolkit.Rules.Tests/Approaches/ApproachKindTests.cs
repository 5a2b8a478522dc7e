using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Approaches;

/// <summary>The levers, efforts and floors of each approach for each kind of organisation.</summary>
public sealed class ApproachKindTests
{
    private static readonly IEnumerable<(ApproachDescriptor Approach, OrganisationKind Kind)> Cells =
        ApproachCatalogue.Default.Descriptors.SelectMany(_ => Enum.GetValues<OrganisationKind>(), (approach, kind) => (approach, kind));

    [Fact]
    public void Kinds_EveryCell_RestsOnJudgementThatMayBeAnchoredOnRegisteredSources()
    {
        Assert.Equal(126, Cells.Count());
        Assert.All(Cells, cell =>
        {
            var basis = cell.Approach.BasisFor(cell.Kind);
            Assert.True(basis.IsJudgement, $"{cell.Approach.Id} {cell.Kind}");
            Assert.Equal(basis, cell.Approach.EffortBasisFor(cell.Kind));
            Assert.All(basis.Sources, key => Assert.True(SourceRegister.Find(key) is not null, $"{cell.Approach.Id} {cell.Kind}: there is no source {key}."));
        });
    }

    [Fact]
    public void Kinds_EveryCell_HasASentence()
    {
        Assert.All(Cells, cell => Assert.EndsWith(".", cell.Approach.SentenceFor(cell.Kind), StringComparison.Ordinal));
        Assert.All(ApproachCatalogue.Default.Descriptors, approach => Assert.Equal(OrganisationKinds.Keys, approach.Text(TextCatalogue.English).Kinds.Keys));
    }

    [Fact]
    public void Floors_OfAGovernment_AreNone() =>
        Assert.All(ApproachCatalogue.Default.Descriptors, approach => Assert.Null(approach.FloorFor(OrganisationKind.Government)));

    [Theory]
    [InlineData("DLT501", 30)]
    [InlineData("DLT502", 10)]
    [InlineData("DLT602", 10)]
    [InlineData("DLT603", 20)]
    public void Floors_ThatStandForDigitalStaff_AreThatManyAtFiveOrTwoPerCent(string id, int digitalStaff)
    {
        var approach = ApproachCatalogue.Default.Find(id)!;

        Assert.All(Enum.GetValues<OrganisationKind>().Where(kind => kind != OrganisationKind.Government), kind =>
        {
            var floor = approach.FloorFor(kind)!;
            Assert.Equal(digitalStaff, floor.DigitalStaff);
            Assert.Equal(kind is OrganisationKind.RegionalGovernment or OrganisationKind.LocalGovernment ? digitalStaff * 50 : digitalStaff * 20, floor.Staff);
        });
    }

    [Fact]
    public void Floors_ThatAreAboutAllStaff_StandForNoDigitalStaff() =>
        Assert.All(
            Cells.Where(cell => cell.Approach.Id is not ("DLT501" or "DLT502" or "DLT602" or "DLT603")),
            cell => Assert.Null(cell.Approach.FloorFor(cell.Kind)?.DigitalStaff));
}
