using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

public sealed class PlanChangesTests
{
    private static readonly PlanQuarter Quarter = new PlanQuarter { Label = "2027 Q1", Start = new DateTime(2027, 1, 1), Capacity = 9, Load = 0 };

    [Fact]
    public void Between_StepsThatMoveComeGoAndStay_ListsAllButThoseThatStay()
    {
        var before = Plan(100, Step("DLT101", 1, 2), Step("DLT102", 1, 1), Step("gone-first", 2, 2, PlanStepKind.Precondition), Step("DLT103", 3, 4));
        var after = Plan(120.5m, Step("DLT101", 1, 2), Step("DLT201", 1, 3), Step("DLT103", 2, 3), Step("DLT102", 9, 9, PlanStepKind.Approach, PlanPhase.OutOfHorizon));

        var changes = PlanChanges.Between(before, after);

        Assert.Equal(
            [
                new PlanStepChange { Id = "DLT201", Kind = PlanStepKind.Approach, After = Place(1, 3) },
                new PlanStepChange { Id = "DLT103", Kind = PlanStepKind.Approach, Before = Place(3, 4), After = Place(2, 3) },
                new PlanStepChange
                {
                    Id = "DLT102",
                    Kind = PlanStepKind.Approach,
                    Before = Place(1, 1),
                    After = Place(9, 9) with { Phase = PlanPhase.OutOfHorizon },
                },
                new PlanStepChange { Id = "gone-first", Kind = PlanStepKind.Precondition, Before = Place(2, 2) },
            ],
            changes.Steps);
        Assert.Equal(1, changes.Unchanged);
        Assert.Equal(100m, changes.WeightedCompletionTimeBefore);
        Assert.Equal(120.5m, changes.WeightedCompletionTimeAfter);
    }

    [Fact]
    public void Between_SameQuartersUnderOtherLabels_IsAChange()
    {
        var later = Step("DLT101", 1, 1) with { FirstQuarter = "2028 Q1", LastQuarter = "2028 Q1" };

        Assert.Single(PlanChanges.Between(Plan(0, Step("DLT101", 1, 1)), Plan(0, later)).Steps);
    }

    [Fact]
    public void Between_FindingOutThatBecomesDoingInTheSameQuarters_IsAChange()
    {
        var (before, after) = (Plan(0, Step("DLT101", 1, 1, PlanStepKind.FindOut)), Plan(0, Step("DLT101", 1, 1)));

        var changes = PlanChanges.Between(before, after);

        Assert.Equal(
            [new PlanStepChange { Id = "DLT101", Kind = PlanStepKind.Approach, KindBefore = PlanStepKind.FindOut, Before = Place(1, 1), After = Place(1, 1) }],
            changes.Steps);
        Assert.Equal(0, changes.Unchanged);
    }

    [Fact]
    public void Between_LeftOutOfOneOnlyOrForAnotherReason_IsListed()
    {
        var before = Plan(0) with { LeftOut = [Left("DLT101", LeftOutReason.Done), Left("DLT102", LeftOutReason.Suppressed), Left("DLT103", LeftOutReason.Done)] };
        var after = Plan(0) with { LeftOut = [Left("DLT102", LeftOutReason.Done), Left("DLT103", LeftOutReason.Done), Left("DLT701", LeftOutReason.Suppressed)] };

        Assert.Equal(
            [
                new LeftOutChange { Id = "DLT101", Before = LeftOutReason.Done },
                new LeftOutChange { Id = "DLT102", Before = LeftOutReason.Suppressed, After = LeftOutReason.Done },
                new LeftOutChange { Id = "DLT701", After = LeftOutReason.Suppressed },
            ],
            PlanChanges.Between(before, after).LeftOut);
    }

    private static TransformationPlan Plan(decimal finish, params PlanStep[] steps) => new TransformationPlan
    {
        Quarters = [Quarter],
        Steps = steps,
        LeftOut = [],
        WeightedCompletionTime = finish,
        LowerBound = 0,
        Gap = 0,
    };

    private static LeftOutApproach Left(string id, LeftOutReason reason) => new LeftOutApproach { Id = id, Reason = reason };

    private static PlanStep Step(string id, int first, int last, PlanStepKind kind = PlanStepKind.Approach, PlanPhase phase = PlanPhase.Later) =>
        new PlanStep
        {
            Id = id,
            Kind = kind,
            Phase = phase,
            First = first,
            Last = last,
            FirstQuarter = $"quarter {first}",
            LastQuarter = $"quarter {last}",
            Points = 3,
            WaitsFor = [],
            Unlocks = [],
        };

    private static PlanPlace Place(int first, int last) => new PlanPlace
    {
        Phase = PlanPhase.Later,
        First = first,
        Last = last,
        FirstQuarter = $"quarter {first}",
        LastQuarter = $"quarter {last}",
    };
}
