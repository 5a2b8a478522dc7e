using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class NearestKeyTests
{
    private static readonly string[] Known = ["id", "name", "kind", "note", "metric-lag-months"];

    [Theory]
    [InlineData("name", "name")]
    [InlineData("NAME", "name")]
    [InlineData("nmae", "name")]
    [InlineData("nam", "name")]
    [InlineData("names", "name")]
    [InlineData("mind", "kind")]
    [InlineData("ids", "id")]
    [InlineData("metric_lag_months", "metric-lag-months")]
    [InlineData("metric-lag", null)]
    [InlineData("nxxe", null)]
    [InlineData("something", null)]
    [InlineData("", null)]
    public void To_Word_GivesTheNearestWithinAThird(string word, string? expected) => Assert.Equal(expected, NearestKey.To(word, Known));

    [Fact]
    public void To_TwoEquallyNear_GivesTheFirst() => Assert.Equal("note", NearestKey.To("nose", ["note", "none"]));

    [Fact]
    public void To_VeryLongWord_GivesNothing() => Assert.Null(NearestKey.To(new string('a', 101), [new string('a', 100)]));
}
