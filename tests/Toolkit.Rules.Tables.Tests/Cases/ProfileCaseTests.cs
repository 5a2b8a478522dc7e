using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tables.Tests.Cases;

/// <summary>Tables of organisations, with answers in their columns.</summary>
public sealed class ProfileCaseTests
{
    [Fact]
    public void Rows_OtherSpellingsOfAnswers_AreRead()
    {
        var (rows, problems) = Read.All(Read.Case("15-console-head-hides.csv"), ProfileTables.Of(IndicatorCatalogue.All));

        var profile = Assert.Single(rows).ToProfile();
        Assert.Equal(new DateTime(2026, 10, 31), profile.AsOf);
        Assert.Equal(3, profile.Answered.Count());
        Assert.Empty(problems);
    }

    [Fact]
    public void Rows_ALineWithManyProblems_TellsAllOfThem()
    {
        var file = Read.Text("id,name,kind,currency,asOf,digital-profession-maturity,digital-workforce-share,closure-plan-funded-yn\n"
            + "a,Alpha,department,GBP,31/31/2026,Tier 3,450,perhaps\n");

        var (rows, problems) = Read.All(file, ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Empty(rows);
        Assert.Equal(["asOf", "closure-plan-funded-yn", "digital-profession-maturity", "digital-workforce-share"], problems.Select(problem => problem.Column).Order());
    }

    [Fact]
    public void Rows_BlankRows_ArePassedOver()
    {
        var (rows, problems) = Read.All(Read.Case("c05-blankrows.csv"), ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Single(rows);
        Assert.Empty(problems);
    }

    [Fact]
    public void Rows_AFractionForAPercentage_IsNoticed()
    {
        var file = Read.Text("id,name,kind,currency,asOf,digital-vacancy-rate\na,Alpha,department,GBP,2026-10-31,0.18\n");

        var (_, problems) = Read.All(file, ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Equal("percentages from 0 to 100; does 0.18 mean 18?", problems.Problem("fraction").Allowed);
    }
}
