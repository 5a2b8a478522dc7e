using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Rules;

public sealed class BasisTests
{
    [Fact]
    public void ToString_EachKind_SaysWhatAFigureRestsOn()
    {
        Assert.Equal("judgement", Basis.Judgement.ToString());
        Assert.Equal("NAO17, S12", Basis.From("NAO17", "S12").ToString());
        Assert.Equal("judgement, anchored on NAO17", Basis.AnchoredOn("NAO17").ToString());
        Assert.Equal("set by the host", Basis.Host.ToString());
    }

    [Fact]
    public void Equals_SameKindAndKeys_IsTrue()
    {
        Assert.Equal(Basis.From("NAO17"), Basis.From("NAO17"));
        Assert.Equal(Basis.From("NAO17").GetHashCode(), Basis.From("NAO17").GetHashCode());
        Assert.NotEqual(Basis.From("NAO17"), Basis.AnchoredOn("NAO17"));
        Assert.NotEqual(Basis.From("NAO17"), Basis.From("NAO17", "S12"));
        Assert.NotEqual(Basis.From("NAO17"), Basis.From("nao17"));
        Assert.NotEqual(Basis.Host, Basis.Judgement);
        Assert.False(Basis.Judgement.Equals((object?)null));
    }

    [Fact]
    public void From_NoKey_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => Basis.From());
        Assert.Throws<ArgumentException>(() => Basis.AnchoredOn());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Figure_NotFinite_IsRefused(double value) => Assert.Throws<ArgumentOutOfRangeException>(() => SourcedNumber.Judged(value));

    [Fact]
    public void Figure_InAnyCulture_PrintsTheSame() =>
        Ambient.In("de-DE", () => Assert.Equal("2.5 (S12)", SourcedNumber.Sourced(2.5, "S12").ToString()));
}
