using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tables.Tests.Mapping;

public sealed class ProposalTests
{
    [Fact]
    public void Propose_HeadingsOfSeveralSystems_FollowsTheOneThatKnowsMost()
    {
        var proposed = Read.Text("Employee ID,Department,Job Family,Management Level,Worker Type,Hire Date\n1,HQ,IT,5,Employee,2020-01-31\n").Propose(RecordTables.Staff);

        Assert.Equal("Job Family", proposed.Field("profession").Heading);
        Assert.Equal("the heading of Workday", proposed.Field("profession").Basis);
    }
}
