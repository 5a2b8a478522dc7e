namespace Toolkit.Rules.Tables.Tests.Cells;

public sealed class DayTextTests
{
    [Theory]
    [InlineData("2026-10-31")]
    [InlineData("2026-10-31 00:00:00")]
    [InlineData("2026-10-31T00:00:00.000Z")]
    [InlineData("2026-10-31T23:59:59+01:00")]
    [InlineData("2026/10/31")]
    [InlineData("20261031")]
    [InlineData("31.10.2026")]
    [InlineData("31/10/2026 9:30 PM")]
    [InlineData("31-Oct-2026")]
    [InlineData("31-OCT-26")]
    [InlineData("31. Oktober 2026")]
    [InlineData("October 31, 2026")]
    [InlineData("31 octobre 2026")]
    [InlineData("46326")]
    public void TryRead_FormsThatPeopleWrite_GiveTheDay(string text)
    {
        Assert.True(DayText.TryParse(text, out var day));
        Assert.True(day.TryRead(DayForm.DayFirst, out var value));
        Assert.Equal(new DateTime(2026, 10, 31), value);
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("2026-13-01")]
    [InlineData("31/10/26")]
    [InlineData("1/2026")]
    [InlineData("2026-25")]
    [InlineData("1850-01-01")]
    [InlineData("12345678")]
    [InlineData("123456")]
    [InlineData("Mayor 2026 1")]
    [InlineData("10.5.2")]
    public void TryParse_NoDay_IsRefused(string text) => Assert.False(DayText.TryParse(text, out _));

    [Theory]
    [InlineData("31/10/2026", DayProof.DayFirst)]
    [InlineData("10/31/2026", DayProof.MonthFirst)]
    [InlineData("04/08/2026", DayProof.Either)]
    [InlineData("04/04/2026", DayProof.None)]
    [InlineData("04.08.2026", DayProof.DayFirst)]
    [InlineData("2026-08-04", DayProof.None)]
    public void Proof_Parts_ShowTheOrder(string text, object proof)
    {
        Assert.True(DayText.TryParse(text, out var day));
        Assert.Equal(proof, day.Proof);
    }
}
