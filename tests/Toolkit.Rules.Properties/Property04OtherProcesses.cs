using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Properties;

/// <summary>The process does not change a byte of the report, and the figures are those of the day they were looked at.</summary>
public sealed class Property04OtherProcesses
{
    private const int Situations = 50;

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns")]
    public void Report_OtherProcess_IsTheSame(string language, string timeZone) =>
        Assert.Equal(ReportDump.Hash(ChildProcess.Dumps(Situations)), ChildProcess.Run(Situations, language, timeZone));

    /// <summary>
    /// Changes with the method, a figure of the catalogue or the generators, and with nothing else: the words are left out.
    /// </summary>
    [Fact]
    public void Figures_KeptSituations_HaveTheKeptHash()
    {
        var figures = Enumerable.Range(1, Situations).Select(seed => ReportDump.FiguresOf(Situation.Draw(seed).Report()));
        Snapshot.Matches(ReportDump.Hash(figures) + "\n", "tests", "Toolkit.Rules.Properties", "Snapshots", "figures.sha256");
    }
}
