namespace Toolkit.Rules.Benchmarks.Tests;

public class RuleSessionsTests
{
    [Fact]
    public void Benchmarks_OfOneProfile_SeeTheSame()
    {
        var benchmarks = new RuleSessions();
        benchmarks.Prepare();

        Assert.True(benchmarks.BehindTheEngine() > 1_000);
        Assert.Equal(benchmarks.PlainRulesReusedSession(), benchmarks.BehindTheEngine());
        // Where the answer was there already, the rules of the library do not fire again.
        var plain = benchmarks.PlainRulesUpdate();
        Assert.InRange(benchmarks.LiveUpdate(), 0.98 * plain, plain);
    }

    [Fact]
    public void Benchmarks_OfASession_FireTheSameRules()
    {
        var benchmarks = new RuleSessionSizes { Organisations = 200 };
        benchmarks.Prepare();

        Assert.True(benchmarks.Session() > 200 * 15);
        Assert.Equal(benchmarks.PlainRulesSession(), benchmarks.Session());
    }
}
