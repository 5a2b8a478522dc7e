using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;
using Toolkit.Rules.Samples.Views;

namespace Toolkit.Rules.Samples.PortfolioTool.Tests.Views;

public sealed class ProgrammeFilterTests
{
    private static readonly Programme[] All =
    [
        Some("Beacon", "lanterns", Rating.Red, 10, true), Some("anchor", "tides", Rating.Green, null, false), Some("Canal", "tides", null, 30, null), Some("Dock", "lanterns", Rating.Amber, 20, true),
    ];

    [Theory]
    [InlineData(nameof(ProgrammeOrder.Name), false, "anchor Beacon Canal Dock")]
    [InlineData(nameof(ProgrammeOrder.Name), true, "Dock Canal Beacon anchor")]
    [InlineData(nameof(ProgrammeOrder.Cost), false, "Beacon Dock Canal anchor")]
    [InlineData(nameof(ProgrammeOrder.Cost), true, "Canal Dock Beacon anchor")]
    [InlineData(nameof(ProgrammeOrder.Rating), false, "Beacon Dock anchor Canal")]
    [InlineData(nameof(ProgrammeOrder.Rating), true, "anchor Dock Beacon Canal")]
    [InlineData(nameof(ProgrammeOrder.Department), false, "Beacon Dock Canal anchor")]
    public void Apply_Order_PutsTheUnknownLast(string order, bool down, string expected) =>
        Assert.Equal(expected, Names(new() { Sort = Enum.Parse<ProgrammeOrder>(order), Down = down }));

    [Fact]
    public void Apply_Text_LooksIntoNamesWhateverTheirCase() => Assert.Equal("anchor Beacon Canal", Names(new() { Text = " A" }));

    [Fact]
    public void Apply_EveryFilter_MustHold() => Assert.Equal("Beacon", Names(new() { Department = "lanterns", Rating = Rating.Red, Digital = DigitalWord.Yes }));

    [Fact]
    public void Apply_NotSaid_IsNotNo()
    {
        Assert.Equal("anchor", Names(new() { Digital = DigitalWord.No }));
        Assert.Equal("Canal", Names(new() { Digital = DigitalWord.NotSaid }));
    }

    private static string Names(ProgrammeFilter filter) => string.Join(' ', filter.Apply(All).Select(programme => programme.Name));

    private static Programme Some(string name, string department, Rating? rating, decimal? cost, bool? digital) => new()
    {
        Key = name,
        Name = name,
        Category = "Service",
        Department = new Department { Code = department, Name = department, Kind = OrganisationKind.Department },
        Rating = rating,
        WholeLifeCost = cost,
        IsDigital = digital,
    };
}
