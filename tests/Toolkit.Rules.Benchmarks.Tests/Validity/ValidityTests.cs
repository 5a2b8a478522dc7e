extern alias validity;

using Toolkit.Rules.Tests;
using validity::Toolkit.Rules.Validity;

namespace Toolkit.Rules.Benchmarks.Tests.Validity;

/// <summary>The validity study in its quick form: a change that breaks a statement is seen before the whole study is run.</summary>
public sealed class ValidityTests
{
    private const int QuickSize = 200;

    [Fact]
    public void Studies_AFewOrganisations_FailNoStatementThatTheKeptTableHasHolding()
    {
        string[] missed = [.. Repository.Read("benchmarks", "results", "Validity.md").Split('\n').Where(line => line.Contains("**fails**")).Select(line => line.Split('|')[1].Trim())];
        var sample = new Sample(QuickSize);

        var findings = ValidityTable.Studies.SelectMany(study => study.Run(sample)).ToArray();

        Assert.NotEmpty(findings);
        Assert.All(findings.Where(finding => finding.Holds == false), finding => Assert.Contains(finding.Statement.ToString(), missed));
    }

    [Fact]
    public void Studies_Together_CoverEveryStatement()
    {
        var sample = new Sample(10);

        var statements = ValidityTable.Studies.SelectMany(study => study.Run(sample)).Select(finding => finding.Statement).Distinct().Order();

        Assert.Equal(Enumerable.Range(0, 15), statements);
    }
}
