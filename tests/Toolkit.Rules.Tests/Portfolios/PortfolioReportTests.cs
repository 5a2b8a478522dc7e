using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Portfolios;

/// <summary>The figures of small portfolios, worked out by hand.</summary>
public sealed class PortfolioReportTests
{
    private static readonly PortfolioReport Four = Portfolio.Of(Portfolio.Four);

    [Fact]
    public void Approaches_FourOrganisations_AreCounted()
    {
        var (queue, pair) = (Four.Approaches[0], Four.Approaches[1]);

        Assert.Equal(["ACME101", "ACME102"], Four.Approaches.Select(approach => approach.Id));
        // ann 1, ben 0.5, dot 0.75; cat says nothing.
        Assert.Equal(4, queue.Applies);
        Assert.Equal(3, queue.Needed);
        Assert.Equal(2, queue.Critical);
        Assert.Equal(1, queue.High);
        Assert.Equal(0, queue.Moderate);
        Assert.Equal(3, queue.Certain);
        Assert.Equal(0, queue.Met);
        Assert.Equal(1, queue.Undecided);
        Assert.Equal(0, queue.Suppressed);
        // ann 2.5 of 4, of which 1 is certain; ben 0; dot 1.7 of 4, of which 1.2 is; not for the agency.
        Assert.Equal(3, pair.Applies);
        Assert.Equal(2, pair.Needed);
        Assert.Equal(0, pair.Critical);
        Assert.Equal(1, pair.High);
        Assert.Equal(1, pair.Moderate);
        Assert.Equal(2, pair.Certain);
        Assert.Equal(1, pair.Met);
        Assert.Equal(0, pair.Undecided);
        Assert.Equal(0, pair.Suppressed);
    }

    [Fact]
    public void Approaches_Need_IsMeanAndWorstTogether()
    {
        var (queue, pair) = (Four.Approaches[0].Need!, Four.Approaches[1].Need!);

        Assert.Equal(3, queue.Count);
        Assert.Equal(0.75, queue.Mean);
        Assert.Equal(1.0, queue.Worst);
        Assert.Equal("ann", queue.WorstId);
        Assert.Equal("Office ann", queue.WorstName);
        Assert.Equal(3, pair.Count);
        // (0.625 + 0 + 0.425) / 3
        Assert.Equal(0.35, pair.Mean);
        Assert.Equal(0.625, pair.Worst);
        Assert.Equal("ann", pair.WorstId);
    }

    [Fact]
    public void Approaches_NobodyAnswered_HaveNoNeed() =>
        Assert.All(Portfolio.Of(Portfolio.Report("zoe")).Approaches, approach => Assert.Null(approach.Need));

    [Fact]
    public void Text_HalfOrMoreNeedIt_SaysSoInTheNounOfTheirKind() => Assert.Equal(
        [
            "3 of 4 organisations need ACME101; do it once at the centre.",
            "2 of 3 departments need ACME102; do it once at the centre.",
        ],
        Four.Approaches.Select(approach => approach.Text));

    [Theory]
    [InlineData(1, 0, false)] // one alone shares nothing
    [InlineData(2, 0, true)]
    [InlineData(2, 2, true)]
    [InlineData(2, 3, false)]
    [InlineData(3, 4, false)]
    public void Text_ShareThatNeedIt_IsSaidFromHalfOn(int need, int met, bool said)
    {
        var reports = Enumerable.Range(0, need + met).Select(index => Portfolio.Report("o" + index, days: index < need ? 30 : 0));

        Assert.Equal(said, Portfolio.Of(reports).Approaches[0].Text is not null);
    }

    [Theory]
    [InlineData(OrganisationKind.Government, "governments")]
    [InlineData(OrganisationKind.Department, "departments")]
    [InlineData(OrganisationKind.Agency, "agencies")]
    [InlineData(OrganisationKind.RegionalGovernment, "regional governments")]
    [InlineData(OrganisationKind.LocalGovernment, "local governments")]
    [InlineData(OrganisationKind.PublicBody, "public bodies")]
    public void Text_OneKind_UsesItsPlural(OrganisationKind kind, string noun)
    {
        var report = Portfolio.Of(Portfolio.Report("a", days: 30, kind: kind), Portfolio.Report("b", days: 30, kind: kind));

        Assert.Equal($"2 of 2 {noun} need ACME101; do it once at the centre.", report.Approaches[0].Text);
        Assert.Equal(kind, report.Kind);
    }

    [Fact]
    public void MostShared_Approaches_AreOrderedByHowManyNeedThem()
    {
        var report = Portfolio.Of(Portfolio.Report("a", days: 5, light: 0), Portfolio.Report("b", days: 30, light: 0));

        Assert.Equal(["ACME102", "ACME101"], report.MostShared.Select(approach => approach.Id));
    }

    [Fact]
    public void Rows_FourOrganisations_AreOrderedByWhatIsCertainToBeMissing()
    {
        Assert.Equal(["ann", "dot", "ben", "cat"], Portfolio.Ids(Four));
        Assert.Equal([0.625, 0.525, 0.25, 0], Four.Rows.Select(row => row.MeanLow));
        Assert.Equal([2, 2, 1, 0], Four.Rows.Select(row => row.Needed));
        Assert.Equal([0.625, 0.875, 1, 0], Four.Rows.Select(row => row.Coverage));
        Assert.Equal([0.8125, 0.5875, 0.25, null], Four.Rows.Select(row => row.Need?.Mean));
        Assert.Equal([1, 0.75, 0.5, null], Four.Rows.Select(row => row.Need?.Worst));
        Assert.Equal(["ACME101", "ACME101", "ACME101", null], Four.Rows.Select(row => row.Need?.WorstId));
    }

    [Fact]
    public void Rows_OneAnswerThatIsBad_DoesNotMoveAboveManyThatAreKnown()
    {
        // Its mean need is 0.875 and that of dot 0.5875; but 0.375 is certain here and 0.525 there.
        var report = Portfolio.Of(Portfolio.Report("eve", heavy: 0), Portfolio.Report("dot", days: 20, heavy: 60));

        Assert.Equal(["dot", "eve"], Portfolio.Ids(report));
    }

    [Fact]
    public void Rows_SameLowerBound_AreOrderedByTheWorstNeedThenById()
    {
        // All three have a lower bound of 0.75 in one approach and of 0 in the other.
        var report = Portfolio.Of(Portfolio.Report("b", days: 20), Portfolio.Report("c", heavy: 0), Portfolio.Report("a", days: 20));

        Assert.Equal([0.375, 0.375, 0.375], report.Rows.Select(row => row.MeanLow));
        Assert.Equal(["c", "a", "b"], Portfolio.Ids(report));
    }

    [Fact]
    public void Cells_EveryApproach_AreThoseOfTheSingleReport()
    {
        var (dot, cells) = (Portfolio.Four[3], Four.Rows[1].Cells);

        Assert.Equal(["ACME101", "ACME102"], cells.Select(cell => cell.Approach));
        foreach (var cell in cells)
        {
            var item = dot.Recommendations.Single(recommendation => recommendation.Id == cell.Approach);
            Assert.Equal(item.Severity, cell.Severity);
            Assert.Equal(
                new ApproachState
                {
                    Outcome = Outcome.Recommended,
                    RawOutcome = Outcome.Recommended,
                    Certainty = item.Certainty,
                    Place = item.Place,
                    Score = item.Score,
                    Need = item.Need,
                    Coverage = item.Coverage,
                },
                cell.State);
        }
    }

    [Fact]
    public void Cells_NotApplicableAndUndecided_SaySo()
    {
        var cells = Four.Rows[3].Cells;

        Assert.Equal(Outcome.Undecided, cells[0].State.Outcome);
        Assert.True(cells[0].State.Applies);
        Assert.Null(cells[0].Severity);
        Assert.Equal(0.5, cells[0].State.Need.Value);
        Assert.Equal(1, cells[0].State.Place);
        Assert.Null(cells[0].State.Certainty);
        Assert.Equal(Outcome.NotApplicable, cells[1].State.Outcome);
        Assert.False(cells[1].State.Applies);
        Assert.Equal(Certainty.Certain, cells[1].State.Certainty);
    }

    [Fact]
    public void Approaches_Suppressed_AreCountedApartAndTheirNeedStays()
    {
        var engine = Portfolio.Create(options =>
            options.Decisions.Add(Decision.SuppressForAll("ACME101", "The office closes down for good.", "Director", new DateTime(2030, 1, 1))));
        var report = Portfolio.Of(engine.Recommend(Portfolio.Profile("a", days: 30)), engine.Recommend(Portfolio.Profile("b", days: 30)));
        var queue = report.Approaches[0];

        Assert.Equal(2, queue.Applies);
        Assert.Equal(0, queue.Needed);
        Assert.Equal(2, queue.Suppressed);
        Assert.Equal(0, queue.Postponed);
        Assert.Equal(1.0, queue.Need!.Worst);
        Assert.Null(queue.Text);
        var cell = report.Rows[0].Cells[0];
        Assert.Equal(Outcome.Suppressed, cell.State.Outcome);
        Assert.Equal(0, report.Rows[0].Needed);
        Assert.Equal("Director", cell.WithheldBy!.Owner);
        Assert.Null(cell.Decided);
    }

    [Fact]
    public void Approaches_PutOffByDecisions_AreCountedApartWithWhoseDecisionItIs()
    {
        var report = Portfolio.Of(Portfolio.Decided);
        var (queue, pair) = (report.Approaches[0], report.Approaches[1]);

        // ann postponed the queue and is about to weigh; dot suppressed the queue; ben's word on it has expired.
        Assert.Equal(4, queue.Applies);
        Assert.Equal(1, queue.Needed);
        Assert.Equal(2, queue.Suppressed);
        Assert.Equal(1, queue.Postponed);
        Assert.Equal(3, pair.Applies);
        Assert.Equal(2, pair.Needed);
        Assert.Equal(0, pair.Suppressed);
        Assert.Equal(0, pair.Postponed);
        // Needs, and with them the order of the organisations, are what they were.
        Assert.Equal(Four.Approaches.Select(approach => approach.Need!.Mean), report.Approaches.Select(approach => approach.Need!.Mean));
        Assert.Equal(Portfolio.Ids(Four), Portfolio.Ids(report));
        var cells = report.Rows.ToDictionary(row => row.Organisation.Id, row => row.Cells);
        Assert.Equal(DecisionStatus.Postponed, cells["ann"][0].Decided!.Value);
        Assert.Equal("Head of ann", cells["ann"][0].WithheldBy!.Owner);
        Assert.Equal(new DateTime(2027, 6, 30), cells["ann"][0].WithheldBy!.Until!.Value);
        Assert.Equal(DecisionStatus.InProgress, cells["ann"][1].Decided!.Value);
        Assert.Null(cells["ann"][1].WithheldBy);
        Assert.Equal(DecisionStatus.Suppressed, cells["dot"][0].Decided);
        Assert.Null(cells["ben"][0].Decided);
        Assert.Null(cells["ben"][0].WithheldBy);
    }

    [Fact]
    public void Notices_DecisionsToLookAtAgain_AreCounted() => Assert.Equal(
        [("ACME101: a decision held until a day before the answers and no longer counts.", 1)],
        Portfolio.Of(Portfolio.Decided).Notices.Select(notice => (notice.Text, notice.Organisations)));
}
