using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class OrganisationTests
{
    [Theory]
    [InlineData("", "Name", null)]
    [InlineData("id", " ", null)]
    [InlineData("id", "Name", "gbp")]
    [InlineData("id", "Name", "")]
    [InlineData("id", "Name", "POUND")]
    public void Create_WrongText_IsRefused(string id, string name, string? currency) =>
        Assert.Throws<ArgumentException>(() => new Organisation(id, name, OrganisationKind.Agency, currency));

    [Fact]
    public void Create_NoSuchKind_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Organisation("id", "Name", (OrganisationKind)6));

    [Theory]
    [InlineData(-1, null)]
    [InlineData(50_000_001, null)]
    [InlineData(null, -1)]
    [InlineData(null, 50_000_001)]
    [InlineData(400, 401)]
    public void Create_NumberOfStaffThatCannotBe_IsRefused(int? staff, int? digitalStaff) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Organisation("id", "Name", OrganisationKind.Agency, staff: staff, digitalStaff: digitalStaff));

    [Fact]
    public void WithStaff_KeepsTheRest()
    {
        var organisation = new Organisation("id", "Name", OrganisationKind.Agency, "GBP", 7).WithStaff(400, 12);

        Assert.Equal("id", organisation.Id);
        Assert.Equal("Name", organisation.Name);
        Assert.Equal(OrganisationKind.Agency, organisation.Kind);
        Assert.Equal("GBP", organisation.Currency);
        Assert.Equal(400, organisation.Staff);
        Assert.Equal(12, organisation.DigitalStaff);
    }

    [Fact]
    public void ToString_NamesBoth() => Assert.Equal("Transport (dft)", new Organisation("dft", "Transport", OrganisationKind.Department, "GBP").ToString());

    [Fact]
    public void ToKey_EveryKind_ReadsBack()
    {
        Assert.Equal(
            ["government", "department", "agency", "regional-government", "local-government", "public-body"], OrganisationKinds.Keys);
        foreach (var kind in Enum.GetValues<OrganisationKind>())
        {
            Assert.True(OrganisationKinds.TryParse(kind.ToKey(), out var read));
            Assert.Equal(kind, read);
        }
    }

    [Theory]
    [InlineData("Government")]
    [InlineData("")]
    [InlineData("ministry")]
    public void TryParse_AnythingElse_IsFalse(string key) => Assert.False(OrganisationKinds.TryParse(key, out _));
}
