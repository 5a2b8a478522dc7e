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

    [Theory]
    [InlineData("id", "a\u0001b", "characters that one can see")]
    [InlineData("name", "a\u202Eb", "characters that one can see")]
    [InlineData("kind", "guild", "government, department, agency, regional-government, local-government, public-body")]
    [InlineData("currency", "pounds", "a currency code of three capital letters (ISO 4217)")]
    [InlineData("staff", "60000000", "a whole number from 0 to 50000000")]
    [InlineData("staff", "-1", "a whole number from 0 to 50000000")]
    [InlineData("digitalStaff", "101", "a whole number from 0 to 50000000, no more than the staff")]
    public void Rows_PartOfAnOrganisationRefused_IsToldWithWhatIsAllowed(string column, string cell, string allowed)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = "a",
            ["name"] = "Alpha",
            ["kind"] = "agency",
            ["currency"] = "GBP",
            ["asOf"] = "2026-10-31",
            ["staff"] = "100",
            ["digitalStaff"] = "5",
            [column] = cell,
        };

        var (rows, problems) = Read.All(Read.Text(string.Join(',', cells.Keys) + "\n" + string.Join(',', cells.Values) + "\n"), ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Empty(rows);
        var problem = Assert.Single(problems);
        Assert.Equal(column, problem.Column);
        Assert.Equal(allowed, problem.Allowed);
    }

    [Fact]
    public void Rows_SizesOfOrganisations_EnterTheProfile()
    {
        var (rows, problems) = Read.All(
            Read.Text("id,name,kind,currency,asOf,Staff,Digital staff\na,Alpha,agency,,2026-10-31,\"1,200\",60\n"), ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Empty(problems);
        var organisation = Assert.Single(rows).ToProfile().Organisation;
        Assert.Equal(1200, organisation.Staff);
        Assert.Equal(60, organisation.DigitalStaff);
    }

    [Theory]
    [InlineData("GBP 120000", "EUR", "GBP")]
    [InlineData("120000 gbp", null, "GBP")]
    [InlineData("€120000", "EUR", null)]
    [InlineData("120000", "EUR", null)]
    public void Rows_AmountWithACurrencyOfItsOwn_KeepsIt(string cell, string? currency, string? kept)
    {
        var (rows, problems) = Read.All(
            Read.Text($"id,name,kind,currency,asOf,contract-size-median\na,Alpha,agency,{currency},2026-10-31,{cell}\n"), ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Empty(problems);
        var answer = Assert.Single(rows).ToProfile()[IndicatorCatalogue.Find("contract-size-median")!];
        Assert.Equal(120_000, answer.Number);
        Assert.Equal(kept, answer.Currency);
    }

    [Fact]
    public void Rows_AmountWithoutAnyCurrency_IsRefused()
    {
        var (rows, problems) = Read.All(
            Read.Text("id,name,kind,currency,asOf,contract-size-median\na,Alpha,agency,,2026-10-31,120000\n"), ProfileTables.Of(IndicatorCatalogue.All));

        Assert.Empty(rows);
        Assert.Equal("an amount with its currency, such as GBP 120000, n/a: and a reason, or nothing", Assert.Single(problems).Allowed);
    }

    [Fact]
    public void Rows_QuestionNoLongerAsked_IsKeptAsItWasTyped()
    {
        var retired = IndicatorCatalogue.Retired[0];

        var (rows, problems) = Read.All(Read.Text($"id,name,kind,currency,asOf,{retired.Key}\na,Alpha,agency,,2026-10-31,many\n"), ProfileTables.Of([retired]));

        Assert.Empty(problems);
        Assert.Single(Assert.Single(rows).ToProfile().Retired);
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
