using Toolkit.Rules.Indicators;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Indicators;

public sealed class IndicatorTests
{
    [Theory]
    [InlineData("acme-share", true)]
    [InlineData("acme2-share-10", true)]
    [InlineData("a", true)]
    [InlineData("Acme-share", false)]
    [InlineData("acme_share", false)]
    [InlineData("acme--share", false)]
    [InlineData("-acme", false)]
    [InlineData("acme-", false)]
    [InlineData("acme share", false)]
    [InlineData("acmé", false)]
    [InlineData("", false)]
    public void Create_Key_IsKebabCase(string key, bool allowed) =>
        Assert.Equal(allowed, Record.Exception(() => Indicator.YesNo(key, RecordHolder.PortfolioTool)) is not ArgumentException);

    public static TheoryData<string, double, bool> Answers { get; } = new()
    {
        { "percentage", 0, true }, { "percentage", 100, true }, { "percentage", 33.3, true },
        { "percentage", -0.1, false }, { "percentage", 100.1, false },
        { "maturity", 0, true }, { "maturity", 4, true }, { "maturity", 2.5, false }, { "maturity", 5, false }, { "maturity", -1, false },
        { "yes-no", 0, true }, { "yes-no", 1, true }, { "yes-no", 0.5, false }, { "yes-no", 2, false },
        { "count", 0, true }, { "count", int.MaxValue, true }, { "count", 1.5, false }, { "count", -1, false }, { "count", 3e9, false },
        { "months", 0, true }, { "months", 2400, true }, { "months", 2400.1, false }, { "months", -1, false },
        { "years", 200, true }, { "years", 200.1, false }, { "years", -1, false },
        { "money", 0, true }, { "money", 1e15, true }, { "money", 1.1e15, false }, { "money", -1, false },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Allows_Answer_KeepsToTheRange(string kind, double value, bool allowed) => Assert.Equal(allowed, Of(kind).Allows(value));

    [Theory]
    [InlineData("percentage")]
    [InlineData("maturity")]
    [InlineData("yes-no")]
    [InlineData("count")]
    [InlineData("months")]
    [InlineData("years")]
    [InlineData("money")]
    public void Allows_TheMarksOfASheet_Never(string kind)
    {
        Assert.False(Of(kind).Allows(double.NaN));
        Assert.False(Of(kind).Allows(double.PositiveInfinity));
        Assert.False(Of(kind).Allows(double.NegativeInfinity));
        Assert.NotEmpty(Of(kind).Allowed);
    }

    [Fact]
    public void Slot_OfTheHostsOwn_IsNone() => Assert.Equal(Indicator.NoSlot, HostRule.WaitingDays.Slot);

    [Fact]
    public void Text_WithoutAnyWords_FallsBackToTheKey()
    {
        var indicator = Indicator.Count("acme-count", Direction.LowerIsBetter, RecordHolder.PortfolioTool);

        Assert.Equal("acme-count", indicator.Question);
        Assert.Equal("acme-count: {0}", indicator.Text(TextCatalogue.English).Statement);
    }

    [Fact]
    public void Sources_GivenArray_IsCopied()
    {
        string[] sources = ["NAO17"];
        var indicator = Indicator.YesNo("acme-plan", RecordHolder.PortfolioTool, sources: sources);

        sources[0] = "S1";

        Assert.Equal(["NAO17"], indicator.Sources);
    }

    private static Indicator Of(string kind) => kind switch
    {
        "percentage" => Indicator.Percentage("acme", Direction.LowerIsBetter, RecordHolder.PortfolioTool),
        "maturity" => Indicator.Maturity("acme", RecordHolder.PortfolioTool),
        "yes-no" => Indicator.YesNo("acme", RecordHolder.PortfolioTool),
        "count" => Indicator.Count("acme", Direction.LowerIsBetter, RecordHolder.PortfolioTool),
        "months" => Indicator.Months("acme", Direction.LowerIsBetter, RecordHolder.PortfolioTool),
        "years" => Indicator.Years("acme", Direction.LowerIsBetter, RecordHolder.PortfolioTool),
        _ => Indicator.Money("acme", Direction.LowerIsBetter, RecordHolder.PortfolioTool),
    };
}
