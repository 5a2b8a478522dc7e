using Toolkit.Rules.Indicators;
using Toolkit.Rules.Records;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Tests.Records.RecordSetSteps;

namespace Toolkit.Rules.Tests.Records;

/// <summary>What may be shown beside the figures of parts, and after earlier ones.</summary>
public sealed class BesideTests
{
    private static readonly StaffRecord Woman = new() { IsDigital = true, Gender = Gender.Woman };
    private static readonly StaffRecord Man = new() { IsDigital = true, Gender = Gender.Man };

    [Theory]
    [InlineData(30, 30, null)]
    [InlineData(30, 31, NotComputed.WouldDisclose)]
    [InlineData(30, 39, NotComputed.WouldDisclose)]
    [InlineData(30, 40, null)]
    [InlineData(9, 9, NotComputed.TooFewPeople)]
    public void BesideParts_WhatIsLeftOfTheWhole_IsNobodyOrEnough(int inParts, int inWhole, NotComputed? expected)
    {
        var parts = new[] { inParts / 2, inParts - inParts / 2 }.Select(people => Workforce().With(people, Man).Compute()).ToList();
        var whole = Workforce().With(inWhole, Man).Compute().BesideParts(parts);

        Assert.Equal(expected, whole[WomenShare]!.Reason);
        Assert.Equal(expected is null, whole[WomenShare]!.IsComputed);
    }

    [Fact]
    public void BesideParts_PartTooSmallToBeShown_CannotBeWorkedOut()
    {
        var parts = new[] { Workforce().With(40, Man).Compute(), Workforce().With(4, Woman).Compute() };
        var whole = Workforce().With(40, Man).With(4, Woman).Compute();

        Assert.Equal((NotComputed.TooFewPeople, true), (parts[1][WomenShare]!.Reason, whole[WomenShare]!.IsComputed));
        Assert.Equal(NotComputed.WouldDisclose, whole.BesideParts(parts)[WomenShare]!.Reason);
    }

    [Fact]
    public void BesideParts_CountsAndThings_StayAsTheyAre()
    {
        var portfolio = FullRecordsOfThings.Portfolio.Compute();

        Assert.Equal(portfolio.All, portfolio.BesideParts([FullRecordsOfThings.Portfolio.Compute()]).All);
    }

    [Theory]
    [InlineData(2, 0, 50)] // two women joined: 51% would say so
    [InlineData(9, 9, 50)]
    [InlineData(10, 0, 55)]
    public void After_FewJoined_KeepsTheEarlierFigure(int women, int leavers, double expected)
    {
        var earlier = new WorkforceRecords("Staff system", AsOf.AddMonths(-1)).With(50, Woman).With(50, Man).Compute();
        var now = Workforce().With(50 + women, Woman).With(50 - leavers, Man).Compute();

        Assert.NotEqual(50, now[WomenShare]!.Value);
        Assert.Equal(expected, now.After(earlier)[WomenShare]!.Value);
        Assert.Equal(expected == 50 ? earlier.AsOf : now.AsOf, now.After(earlier)[WomenShare]!.AsOf);
    }

    [Fact]
    public void After_KeptAgainAndAgain_IsLetGoAfterAYear()
    {
        ComputedAnswers Of(int monthsAgo, int women) =>
            new WorkforceRecords("Staff system", AsOf.AddMonths(-monthsAgo)).With(women, Woman).With(50, Man).Compute();

        var inElevenMonths = Enumerable.Range(3, 11).Reverse().Aggregate(Of(14, 50), (shown, monthsAgo) => Of(monthsAgo, 57).After(shown));

        Assert.Equal((50, AsOf.AddMonths(-14)), (inElevenMonths[WomenShare]!.Value, inElevenMonths[WomenShare]!.AsOf));
        Assert.Equal((53, AsOf.AddMonths(-2)), Of(2, 57).After(inElevenMonths)[WomenShare] is { } answer ? (answer.Value, answer.AsOf) : default);
    }

    [Fact]
    public void After_NothingWasShownBefore_ShowsTheNewFigure()
    {
        var earlier = new WorkforceRecords("Staff system", AsOf.AddMonths(-1)).With(9, Woman).Compute();

        Assert.Equal(100, Workforce().With(10, Woman).Compute().After(earlier)[WomenShare]!.Value);
        Assert.Throws<ArgumentException>(() => earlier.After(earlier));
    }
}
