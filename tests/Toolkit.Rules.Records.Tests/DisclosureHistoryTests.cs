using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

/// <summary>The figures that may be shown after earlier ones.</summary>
public sealed class DisclosureHistoryTests
{
    private static readonly StaffRecord Woman = new() { IsDigital = true, Gender = Gender.Woman };
    private static readonly StaffRecord Man = new() { IsDigital = true, Gender = Gender.Man };

    [Theory]
    [InlineData(2, 0, 50)] // two women joined: 51% would say so
    [InlineData(9, 9, 50)]
    [InlineData(10, 0, 55)]
    public void After_FewJoined_KeepsTheEarlierFigure(int women, int leavers, double expected)
    {
        var now = Of(0, 50 + women, 50 - leavers);
        var next = now.After(DisclosureHistory.None.With(Of(1, 50, 50)))[WomenShare]!;

        Assert.NotEqual(50, now[WomenShare]!.Value);
        Assert.Equal(expected, next.Value);
        Assert.Equal(expected == 50 ? AsOf.AddMonths(-1) : AsOf, next.AsOf);
        Assert.Equal(expected == 50, next.Text.EndsWith(" Kept: beside it, a newer figure would tell about a group of fewer than 10 people.", StringComparison.Ordinal));
    }

    [Fact]
    public void After_OneLeft_DoesNotTellOfThatOne()
    {
        var shown = DisclosureHistory.None.With(Of(1, 50, 50));

        Assert.Equal(Of(1, 50, 50)[WomenShare]!.Value, Of(0, 49, 50).After(shown)[WomenShare]!.Value);
        Assert.Equal(Of(1, 50, 50)[WomenShare]!.Value, Of(0, 50, 49).After(shown)[WomenShare]!.Value);
    }

    [Fact]
    public void After_TenCameAndWentAndOneLeft_IsHeldAgainstAllThatWasShown()
    {
        var shown = DisclosureHistory.None.With(Of(2, 50, 50));
        shown = shown.With(Of(1, 60, 50).After(shown));

        var found = Of(0, 49, 50).After(shown)[WomenShare] is { } answer ? (answer.Value, answer.AsOf) : default;
        Assert.Equal(55, found.Value);
        Assert.Equal(AsOf.AddMonths(-1), found.AsOf);
    }

    [Fact]
    public void After_GroupWithinAnotherThatWasShown_IsHeldAgainstIt()
    {
        var senior = Woman with { IsSenior = true };
        var junior = Man with { IsSenior = false };
        // Of 40 the share is known. When 36 of them are senior, the other four are known with these.
        var shown = DisclosureHistory.None.With(Staff(1).With(20, senior).With(20, junior).Compute());
        var now = Staff(0).With(36, senior).With(14, junior).Compute();

        Assert.Equal(100, now[WomenShareSenior]!.Value);
        Assert.Equal(AsOf, now[WomenShareSenior]!.AsOf);
        Assert.Equal(AsOf.AddMonths(-1), now.After(shown)[WomenShareSenior]!.AsOf);
        Assert.Equal(AsOf, now.After(shown)[WomenShare]!.AsOf);
    }

    [Fact]
    public void After_RelatedFigureThatWasNeverShown_IsWithheld()
    {
        // No senior figure a month ago, so there is none to keep.
        var shown = DisclosureHistory.None.With(Of(1, 20, 20));
        var now = Staff(0).With(36, Woman with { IsSenior = true }).With(14, Man with { IsSenior = false }).Compute();

        Assert.Equal(NotComputedReason.WouldDisclose, now.After(shown)[WomenShareSenior]!.Reason);
    }

    [Fact]
    public void After_KeptAgainAndAgain_IsLetGoAfterAYear()
    {
        var shown = Enumerable.Range(2, 13).Reverse()
            .Aggregate(DisclosureHistory.None, (before, monthsAgo) => before.With(Of(monthsAgo, monthsAgo == 14 ? 50 : 57, 50).After(before)));

        var found = Of(2, 57, 50).After(shown)[WomenShare] is { } answer ? (answer.Value, answer.AsOf) : default;
        Assert.Equal(53, found.Value);
        Assert.Equal(AsOf.AddMonths(-2), found.AsOf);
        var found2 = Of(0, 58, 48).After(shown)[WomenShare] is { } kept ? (kept.Value, kept.AsOf) : default;
        Assert.Equal(53, found2.Value);
        Assert.Equal(AsOf.AddMonths(-2), found2.AsOf);
    }

    [Fact]
    public void After_TheSameRecordsAgain_ChangesNothing()
    {
        var first = FullRecords.Workforce.Compute();

        Assert.Equal(Dump(first), Dump(FullRecords.Workforce.Compute().After(DisclosureHistory.None.With(first))));
    }

    [Fact]
    public void After_CorrectedRecordsOfTheSameDay_KeepWhatWasShown()
    {
        var shown = DisclosureHistory.None.With(Of(0, 50, 50));

        Assert.Equal(50, Of(0, 52, 50).After(shown)[WomenShare]!.Value);
        Assert.Equal(50, Of(0, 51, 49).After(shown)[WomenShare]!.Value);
    }

    [Fact]
    public void ApplyTo_KeptFigure_HasItsOwnSourceAndDate()
    {
        var earlier = new WorkforceRecords("Old system", AsOf.AddMonths(-1)).With(50, Woman).With(50, Man).Compute();
        var profile = Of(0, 51, 50).After(DisclosureHistory.None.With(earlier)).ApplyTo(Department()).Profile;

        Assert.Equal("Old system", profile[WomenShare].Source);
        Assert.StartsWith("Computed as of 2026-09-30;", profile[WomenShare].Note!, StringComparison.Ordinal);
    }

    [Fact]
    public void FromJson_OfToJson_ShowsTheSame()
    {
        var shown = DisclosureHistory.None.With(Of(2, 50, 50)).With(Of(1, 80, 50));
        var read = DisclosureHistory.FromJson(shown.ToJson());

        Assert.Equal(shown.ToJson(), read.ToJson());
        Assert.Equal(Dump(Of(0, 81, 50).After(shown)), Dump(Of(0, 81, 50).After(read)));
        Assert.Equal("[]", DisclosureHistory.None.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("[{}]")]
    [InlineData("""[{"question":"a","source":"b","asOf":"yesterday","value":1,"people":10,"records":10,"unstated":0,"text":"c"}]""")]
    [InlineData("""[{"question":null,"source":"b","asOf":"2026-01-01","value":1,"people":10,"records":10,"unstated":0,"text":"c"}]""")]
    public void FromJson_SomethingElse_IsRefused(string json) =>
        Assert.Contains("not what ToJson wrote", Assert.Throws<ArgumentException>(() => DisclosureHistory.FromJson(json)).Message, StringComparison.Ordinal);

    private static string Dump(ComputedAnswers answers) =>
        string.Join("\n", answers.All.Select(answer => $"{answer.Indicator} {answer.Value:R} {answer.AsOf:yyyy-MM-dd} {answer.Source} {answer.Text}"));

    private static WorkforceRecords Staff(int monthsAgo) => new("Staff system", AsOf.AddMonths(-monthsAgo));

    private static ComputedAnswers Of(int monthsAgo, int women, int men) => Staff(monthsAgo).With(women, Woman).With(men, Man).Compute();
}
