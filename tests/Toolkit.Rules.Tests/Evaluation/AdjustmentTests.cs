using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

public sealed class AdjustmentTests
{
    private const string Reason = "It was promised to the council.";
    private static readonly DateTime Day = new(2026, 10, 31);

    [Theory]
    [InlineData(12.25, 50, 12.25)]
    [InlineData(35.5, 50, 20)]
    [InlineData(-35.5, 50, -20)]
    [InlineData(15, 90, 10)]
    [InlineData(-15, 10, -10)]
    [InlineData(15, 100.03, 0)]
    [InlineData(-15, 100.03, -15)]
    [InlineData(0, 100.03, 0)]
    public void PointsFor_AnyScore_KeepItFrom0To100(double asked, double score, double points) =>
        Assert.Equal((decimal)points, Adjustment.PointsFor((decimal)asked, (decimal)score));

    [Fact]
    public void Texts_AsLongAsADocumentAllows_AreKept()
    {
        var adjustment = Adjustment.Note(new string('a', 500), new string('b', 500), new string('c', 2_000), [new string('d', 2_000), "e", "e"]);

        Assert.Equal(2, adjustment.Facts.Count);
    }

    [Fact]
    public void Texts_ThatNoDocumentAllows_AreRefused() => Assert.All<Action>(
        [
            () => Adjustment.Note(new string('a', 501), "Rule", Reason),
            () => Adjustment.Note("DLT101", new string('b', 501), Reason),
            () => Adjustment.Note("DLT101", "Two\nlines", Reason),
            () => Adjustment.Note("DLT101", "Rule", new string('c', 2_001)),
            () => Adjustment.Note("DLT101", "Rule", Reason, [new string('d', 2_001)]),
            () => Adjustment.Note("DLT101", "Rule", Reason, ["two\nlines"]),
            () => Adjustment.Note("DLT101", "Rule", Reason, Enumerable.Range(0, 10_001).Select(number => $"{number}")),
            () => Adjustment.Veto("DLT101", "Rule", Reason, DateTime.MaxValue),
            () => Adjustment.Postpone("DLT101", "Rule", Reason, DateTime.MinValue),
        ],
        make => Assert.ThrowsAny<ArgumentException>(make));

    [Fact]
    public void Order_OfAdjustments_IsByApproachKindRuleReasonDayPointsAndFacts()
    {
        Adjustment[] ordered =
        [
            Adjustment.Veto("DLT101", "A", Reason, Day),
            Adjustment.Veto("DLT101", "B", Reason, Day),
            Adjustment.Postpone("DLT101", "A", Reason, Day),
            Adjustment.Postpone("DLT101", "A", Reason, Day.AddDays(1)),
            Adjustment.Score("DLT101", "A", Reason, 2),
            Adjustment.Score("DLT101", "A", Reason, 3),
            Adjustment.Note("DLT101", "A", Reason),
            Adjustment.Note("DLT101", "A", Reason, ["a"]),
            Adjustment.Note("DLT101", "A", Reason + "!"),
            Adjustment.Veto("DLT102", "A", Reason, Day),
        ];

        Assert.Equal(ordered, ordered.Reverse().Order(AdjustmentOrder.Instance));
        Assert.Equal(0, AdjustmentOrder.Instance.Compare(ordered[0], Adjustment.Veto("DLT101", "A", Reason, Day.AddHours(3))));
    }
}
