using Toolkit.Rules.Benchmarks.Inputs;

namespace Toolkit.Rules.Benchmarks.Tests.Inputs;

public class SplitMix64Tests
{
    [Fact]
    public void NextShare_KnownSeed_GivesThePublishedSeries()
    {
        var random = new SplitMix64(1234567);
        ulong[] published = [6457827717110365317, 3203168211198807973, 9817491932198370423];
        Assert.All(published, number => Assert.Equal((number >> 11) / 9007199254740992.0, random.NextShare()));
    }
}
