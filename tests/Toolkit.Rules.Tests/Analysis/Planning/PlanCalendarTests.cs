using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class PlanCalendarTests
{
    [Theory]
    [InlineData("2026-10-31", 1, "2027-01-01", "2027 Q1")]
    [InlineData("2026-12-31", 1, "2027-01-01", "2027 Q1")]
    [InlineData("2027-01-01", 1, "2027-04-01", "2027 Q2")]
    [InlineData("2026-10-31", 4, "2027-01-01", "2026/27 Q4")]
    [InlineData("2027-03-31", 4, "2027-04-01", "2027/28 Q1")]
    [InlineData("2026-10-31", 2, "2026-11-01", "2026/27 Q4")]
    [InlineData("2099-06-30", 7, "2099-07-01", "2099/00 Q1")]
    public void After_AnyDay_IsTheFirstQuarterThatBeginsLater(string day, int firstMonth, string expected, string label)
    {
        var start = PlanCalendar.After(DateOf(day), firstMonth);

        Assert.Equal(DateOf(expected), start);
        Assert.Equal(label, new PlanCalendar(start, firstMonth).LabelOf(0));
    }

    [Fact]
    public void LabelOf_QuartersOnEnd_CountsOn()
    {
        var calendar = new PlanCalendar(new DateTime(2026, 10, 1), firstMonth: 4);

        Assert.Equal(["2026/27 Q3", "2026/27 Q4", "2027/28 Q1"], Enumerable.Range(0, 3).Select(calendar.LabelOf));
        Assert.Equal(new DateTime(2027, 4, 1), calendar.StartOf(2));
    }

    [Theory]
    [InlineData("2026-10-31", 0)] // before the plan
    [InlineData("2026-12-31", 0)]
    [InlineData("2027-01-01", 1)] // a quarter that begins on the day does not begin after it
    [InlineData("2027-03-31", 1)]
    [InlineData("2027-04-01", 2)]
    [InlineData("9999-12-31", 31892)]
    public void FirstAfter_AnyDay_IsTheFirstQuarterThatBeginsLater(string day, int expected) =>
        Assert.Equal(expected, new PlanCalendar(new DateTime(2027, 1, 1), firstMonth: 1).FirstAfter(DateOf(day)));

    [Fact]
    public void LabelOf_BeyondTheLastDate_StillHasAName() =>
        Assert.Equal("10900 Q1", new PlanCalendar(new DateTime(9900, 1, 1), firstMonth: 1).LabelOf(4000));

    private static DateTime DateOf(string day) => DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
