using Toolkit.Rules.Indicators;
using static Toolkit.Rules.Indicators.DigitalWorkforceIndicators;
using static Toolkit.Rules.Records.Tests.RecordSetSteps;

namespace Toolkit.Rules.Records.Tests;

/// <summary>The figures that may be shown beside those of parts, and after earlier ones.</summary>
public sealed class BesideTests
{
    private static readonly StaffRecord Woman = new() { IsDigital = true, Gender = Gender.Woman };
    private static readonly StaffRecord Man = new() { IsDigital = true, Gender = Gender.Man };

    [Theory]
    [InlineData(30, 30, null)]
    [InlineData(30, 31, NotComputedReason.WouldDisclose)]
    [InlineData(30, 39, NotComputedReason.WouldDisclose)]
    [InlineData(30, 40, null)]
    [InlineData(9, 9, NotComputedReason.TooFewPeople)]
    public void BesideParts_WhatIsLeftOfTheWhole_IsNobodyOrEnough(int inParts, int inWhole, NotComputedReason? expected)
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

        Assert.Equal(NotComputedReason.TooFewPeople, parts[1][WomenShare]!.Reason);
        Assert.True(whole[WomenShare]!.IsComputed);
        Assert.Equal(NotComputedReason.WouldDisclose, whole.BesideParts(parts)[WomenShare]!.Reason);
    }

    [Fact]
    public void BesideParts_GapOfAWholeWithOnePersonMore_IsWithheld()
    {
        // All digital staff are in the part, and of the others all but one: his gender is the difference of the two gaps.
        var part = Workforce().With(20, Man).With(20, Woman).With(40, Woman with { IsDigital = false }).Compute();
        var whole = Workforce().With(20, Man).With(20, Woman).With(40, Woman with { IsDigital = false }).With(1, Man with { IsDigital = false }).Compute();

        Assert.True(part[GenderGap]!.IsComputed && whole[GenderGap]!.IsComputed && whole.BesideParts([part])[WomenShare]!.IsComputed);
        Assert.Equal(NotComputedReason.WouldDisclose, whole.BesideParts([part])[GenderGap]!.Reason);
    }

    [Fact]
    public void BesideParts_PartShowsOnlyASmallerGroup_IsSubtractedToo()
    {
        // Of the part all but five are digital, so its gap is withheld; less its digital staff the whole would tell of those five.
        var parts = new[] { Workforce().With(100, Man).With(5, Woman with { IsDigital = false }).Compute(), Workforce().With(50, Man).With(45, Woman with { IsDigital = false }).Compute() };
        var whole = Workforce().With(150, Man).With(50, Woman with { IsDigital = false }).Compute();

        Assert.Equal(NotComputedReason.WouldDisclose, parts[0][GenderGap]!.Reason);
        Assert.True(parts[1][GenderGap]!.IsComputed);
        Assert.Equal(NotComputedReason.WouldDisclose, whole.BesideParts(parts)[GenderGap]!.Reason);
    }

    [Fact]
    public void BesideParts_CountsAndThings_StayAsTheyAre()
    {
        var portfolio = FullRecordsOfThings.Portfolio.Compute();

        Assert.Equal(portfolio.All, portfolio.BesideParts([FullRecordsOfThings.Portfolio.Compute()]).All);
    }
}
