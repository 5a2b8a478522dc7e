using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Decisions;

public sealed class DecisionRegisterTests
{
    private static readonly DecisionBasis Basis = new DecisionBasis { Evidence = "0123456789abcdef", Outcome = Outcome.Recommended, Need = 0.62 };

    private static Decision Taken(string id, DecisionStatus status = DecisionStatus.Accepted) => Decided.On(Basis, id, status);

    [Fact]
    public void With_SameApproach_TakesThePlaceOfTheOldOne()
    {
        var register = new DecisionRegister("dft", Taken("DLT601"), Taken("DLT501"));

        var changed = register.With(Taken("DLT601", DecisionStatus.Done));

        Assert.Equal(["DLT501", "DLT601"], changed.Decisions.Select(decision => decision.Approach));
        Assert.Equal(DecisionStatus.Done, changed.Find("DLT601")!.Status);
        Assert.Equal(DecisionStatus.Accepted, register.Find("DLT601")!.Status);
        Assert.Null(changed.Without("DLT601").Find("DLT601"));
    }

    [Fact]
    public void With_EvidenceHasChanged_IsRefusedWithBothFingerprints()
    {
        var register = new DecisionRegister("dft");
        var present = Basis with { Evidence = "fedcba9876543210" };

        var problem = Assert.Throws<DecisionConflictException>(() => register.With(Taken("DLT501"), present));

        Assert.Equal("0123456789abcdef", problem.Expected);
        Assert.Equal("fedcba9876543210", problem.Found);
        Assert.Equal("The decision about DLT501 was taken on evidence 0123456789abcdef, which by now is fedcba9876543210.", problem.Message);
        Assert.NotNull(register.With(Taken("DLT501"), Basis).Find("DLT501"));
    }

    [Fact]
    public void Revision_OrderOfDecisions_DoesNotMatterAndEveryChangeDoes()
    {
        var register = new DecisionRegister("dft", Taken("DLT601"), Taken("DLT501"));

        Assert.Equal(register.Revision, new DecisionRegister("dft", Taken("DLT501"), Taken("DLT601")).Revision);
        string[] changed =
        [
            register.Revision, register.Without("DLT501").Revision, register.With(Taken("DLT501", DecisionStatus.Done)).Revision,
            register.With(Decided.On(Basis with { Need = 0.63 }, "DLT501", DecisionStatus.Accepted)).Revision,
            new DecisionRegister("dfe", register.Decisions).Revision,
        ];
        Assert.Distinct(changed);
        Assert.All(changed, revision => Assert.Matches("^[0-9a-f]{16}$", revision));
    }

    [Fact]
    public void CheckRevision_TwoEditorsOfOneRegister_TheSecondIsRefused()
    {
        var read = new DecisionRegister("dft", Taken("DLT501"));
        var storedByTheFirst = read.With(Taken("DLT601"));

        read.CheckRevision(read.Revision);
        var problem = Assert.Throws<DecisionConflictException>(() => storedByTheFirst.CheckRevision(read.Revision));

        Assert.Equal(read.Revision, problem.Expected);
        Assert.Equal(storedByTheFirst.Revision, problem.Found);
    }

    [Fact]
    public void Create_TwoDecisionsAboutOneApproach_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new DecisionRegister("dft", Taken("DLT501"), Taken("DLT501")));

    [Fact]
    public void Decision_NothingGoesTogether_NamesEveryProblem()
    {
        var problem = Assert.Throws<ArgumentException>(() => new Decision(
            "DLT501", DecisionStatus.Postponed, DecisionCategory.Agreed, "tbd", "CDO", new DateTime(2026, 10, 1), Basis));

        Assert.Equal(
            "postponed goes with noCapacity, noFunding, legalConstraint or otherPriority, not with agreed. "
            + "'tbd' is no justification; give one of 10 letters or more. What is postponed ends on a date.",
            problem.Message);
    }

    [Theory]
    [InlineData("0123456789ABCDEF", Outcome.Recommended, 0.5)]
    [InlineData("0123", Outcome.Recommended, 0.5)]
    [InlineData("0123456789abcdef", Outcome.Suppressed, 0.5)]
    [InlineData("0123456789abcdef", Outcome.Recommended, 1.1)]
    [InlineData("0123456789abcdef", Outcome.Recommended, double.NaN)]
    public void Decision_BasisThatNoReportStates_IsRefused(string evidence, Outcome outcome, double need) =>
        Assert.Throws<ArgumentException>(() => Decided.On(new DecisionBasis
        {
            Evidence = evidence,
            Outcome = outcome,
            Need = need,
        }, "DLT501", DecisionStatus.Accepted));

    [Fact]
    public void Decision_TimesOfDayAndMoreDecimals_AreDropped()
    {
        var decision = new Decision(
            "DLT501", DecisionStatus.Accepted, DecisionCategory.Agreed, Decided.Why, Decided.Who,
            new DateTime(2026, 10, 1, 9, 30, 0, DateTimeKind.Utc), Basis with { Need = 2.0 / 3 }, new DateTime(2026, 12, 31, 23, 0, 0));

        Assert.Equal(new DateTime(2026, 10, 1), decision.Date);
        Assert.Equal(new DateTime(2026, 12, 31), decision.Until);
        Assert.Equal(0.666666667, decision.Basis!.Need);
    }

    [Fact]
    public void Allowed_EveryStatus_HasReasonsAndEveryReasonAStatus()
    {
        var statuses = Enum.GetValues<DecisionStatus>();

        Assert.All(statuses, status => Assert.NotEmpty(status.Allowed()));
        Assert.Equal(Enum.GetValues<DecisionCategory>(), statuses.SelectMany(status => status.Allowed()).Distinct().Order());
    }
}
