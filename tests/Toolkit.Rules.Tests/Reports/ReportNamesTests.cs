using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class ReportNamesTests
{
    [Fact]
    public void Names_EveryValue_ComesBackFromItsName()
    {
        AssertBothWays(ReportNames.Outcomes);
        AssertBothWays(ReportNames.Certainties);
        AssertBothWays(ReportNames.Severities);
        AssertBothWays(ReportNames.Levers);
        AssertBothWays(ReportNames.Contributions);
        AssertBothWays(ReportNames.Adjustments);
        AssertBothWays(ReportNames.Kinds);
    }

    [Fact]
    public void TryFind_OtherCase_FindsNothing() => Assert.False(ReportNames.Outcomes.TryFind("Recommended", out _));

    [Fact]
    public void Of_ValueWithoutAName_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => ReportNames.Severities.Of((Severity)9));

    private static void AssertBothWays<T>(NameTable<T> names)
        where T : struct, Enum =>
        Assert.All(Enum.GetValues<T>(), value =>
        {
            Assert.True(names.TryFind(names.Of(value), out var found));
            Assert.Equal(value, found);
        });
}
