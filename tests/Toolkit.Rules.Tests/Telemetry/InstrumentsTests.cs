using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Tests.Telemetry;

public sealed class InstrumentsTests
{
    [Fact]
    public void NameOf_EveryOutcome_IsItsNameInReports()
    {
        foreach (var outcome in Enum.GetValues<Outcome>())
            Assert.Equal(ReportNames.Outcomes.Of(outcome), Instruments.NameOf(outcome));
    }
}
