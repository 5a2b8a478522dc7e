namespace Toolkit.Rules.NRules.Tests;

public sealed class HostWordsTests
{
    [Theory]
    [InlineData("Board", "Board")]
    [InlineData(" two\r\nlines\u202Eterces ", "two  lines terces")]
    [InlineData("\u200b\n", "a rule of the host")]
    [InlineData(null, "a rule of the host")]
    public void Name_AnyText_IsOnePlainLine(string? name, string line) => Assert.Equal(line, HostWords.Name(name));

    // An attribute cannot hold half a pair.
    [Fact]
    public void Name_HalfAPair_IsABlank() => Assert.Equal("half   pair, whole \U0001F600", HostWords.Name("half \ud800 pair, whole \U0001F600"));

    [Fact]
    public void Facts_OfAnyLength_AreCutAndThoseWithoutWordsLeftOut()
    {
        string[] facts = [.. HostWords.Facts([null, "", " ", new string('a', 5_000), string.Concat(Enumerable.Repeat("\U0001F600", 5_000)), 12])];

        Assert.Equal([1_999, 2_000, 2], facts.Select(fact => fact.Length));
        Assert.All(facts, fact => Assert.False(char.IsHighSurrogate(fact[^1])));
    }
}
