using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Portfolios;

/// <summary>The reports that may be counted together, their order, and the number of rows that is kept.</summary>
public sealed class PortfolioBuilderTests
{
    /// <summary>Needs with nine decimals, whose sum as doubles depends on the order; many ties; two organisations under one id.</summary>
    private static readonly RecommendationReport[] Sixty =
    [
        .. Enumerable.Range(0, 60).Select(index => Portfolio.Report(
            "o" + (index % 58),
            days: index % 3 == 0 ? null : index % 29,
            light: index % 7 == 0 ? null : 100.0 * (index % 11) / 11,
            heavy: index % 5 == 0 ? null : 100.0 * (index % 13) / 13,
            kind: (OrganisationKind)(index % 6),
            name: index >= 58 ? "Twin" : null)),
    ];

    public static TheoryData<int, int> Orders
    {
        get
        {
            var orders = new TheoryData<int, int>();
            foreach (var step in (int[])[1, 7, 11, 59])
                foreach (var rows in (int[])[0, 1, 7, 60, 1000])
                    orders.Add(step, rows);
            return orders;
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Add_AnyOrder_GivesTheSameReport(int step, int maximumRows)
    {
        var expected = PortfolioJson.ToJson(Portfolio.Of(Sixty, maximumRows));
        var others = Enumerable.Range(0, Sixty.Length).Select(index => Sixty[(index * step + 13) % Sixty.Length]);

        Assert.Equal(expected, PortfolioJson.ToJson(Portfolio.Of(others, maximumRows)));
    }

    [Fact]
    public void Add_TwinsThatDifferInWhatTheyDecidedAlone_GiveTheSameReportInAnyOrder()
    {
        var profile = Portfolio.FourProfiles[0];
        RecommendationReport[] twins =
        [
            .. new (DecisionStatus Status, DateTime? Until)[]
            {
                (DecisionStatus.Postponed, new DateTime(2027, 6, 30)), (DecisionStatus.Postponed, new DateTime(2027, 3, 31)),
                (DecisionStatus.Suppressed, new DateTime(2027, 6, 30)), (DecisionStatus.Suppressed, new DateTime(2027, 3, 31)),
            }.Select(decision => Portfolio.Held(profile, ("ACME101", decision.Status, decision.Until))),
        ];

        foreach (var rows in (int[])[2, 4])
            Assert.Equal(PortfolioJson.ToJson(Portfolio.Of(twins, rows)), PortfolioJson.ToJson(Portfolio.Of(twins.Reverse(), rows)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(59)]
    public void MaximumRows_FewerThanOrganisations_KeepsTheNeediestAndCountsAll(int maximumRows)
    {
        var (all, some) = (Portfolio.Of(Sixty), Portfolio.Of(Sixty, maximumRows));

        Assert.Equal(60, some.Organisations);
        Assert.Equal(60 - maximumRows, some.RowsLeftOut);
        Assert.Equal(Portfolio.Ids(all).Take(maximumRows), Portfolio.Ids(some));
        Assert.Equal(all.Approaches.Select(Counts), some.Approaches.Select(Counts));
        Assert.Equal(0, all.RowsLeftOut);
    }

    [Fact]
    public void MaximumRows_NotSaid_IsAThousand()
    {
        var report = Portfolio.Of(Enumerable.Range(0, 1001).Select(index => Sixty[index % 60]));

        Assert.Equal(1000, report.Rows.Count);
        Assert.Equal(1, report.RowsLeftOut);
        Assert.Equal(1001, report.Organisations);
    }

    [Fact]
    public void MaximumRows_Negative_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioBuilder(-1));

    [Fact]
    public void Build_NothingAdded_IsRefused() => Assert.Throws<InvalidOperationException>(() => new PortfolioBuilder().Build());

    [Fact]
    public void Build_InBetween_ChangesNothing()
    {
        var builder = new PortfolioBuilder().Add(Sixty[0]);
        var first = builder.Build();
        var before = PortfolioJson.ToJson(first);
        foreach (var report in Sixty.Skip(1))
            builder.Add(report);

        Assert.Equal(before, PortfolioJson.ToJson(first));
        Assert.Equal(PortfolioJson.ToJson(Portfolio.Of(Sixty)), PortfolioJson.ToJson(builder.Build()));
    }

    public static TheoryData<string, Action<RecommendationOptions>> OtherEngines => new()
    {
        { "other rules", options => options.DisabledRules.Remove("DLT301") },
        { "another outcome threshold", options => options.OutcomeThreshold = 0.3 },
        { "other weights", options => options.WeightProfile = "quick-wins" },
    };

    [Theory]
    [MemberData(nameof(OtherEngines))]
    public void Add_ReportOfAnotherEngine_IsRefusedAndNotCounted(string difference, Action<RecommendationOptions> configure)
    {
        var builder = new PortfolioBuilder().Add(Sixty[0]);

        var problem = Assert.Throws<ArgumentException>(() => builder.Add(Portfolio.Create(configure).Recommend(Portfolio.Profile("x", days: 30))));

        Assert.Contains(difference, problem.Message, StringComparison.Ordinal);
        Assert.Equal(1, builder.Build().Organisations);
    }

    [Fact]
    public void Add_EqualEnginesAndReportsReadBack_AreCountedTogether()
    {
        var again = Portfolio.Create(_ => { }).Recommend(Portfolio.Profile("ann", days: 30, light: 0));
        var expected = PortfolioJson.ToJson(Portfolio.Of(Portfolio.Four));

        Assert.Equal(expected, PortfolioJson.ToJson(Portfolio.Of([again, .. Portfolio.Four.Skip(1)])));
        Assert.Equal(expected, PortfolioJson.ToJson(Portfolio.Of(Portfolio.Four.Select(report => JsonReport.Parse(JsonReport.ToJson(report))))));
        Assert.Equal(
            PortfolioJson.ToJson(Portfolio.Of(Portfolio.Decided)),
            PortfolioJson.ToJson(Portfolio.Of(Portfolio.Decided.Select(report => JsonReport.Parse(JsonReport.ToJson(report))))));
    }

    [Fact]
    public void Notices_AmountsWithoutARate_AreCounted()
    {
        var engine = RecommendationEngine.CreateDefault();
        var amount = FinanceAndGovernanceIndicators.ContractSizeMedian;
        var norway = engine.Recommend(Some.Department().WithStaff(9000).With(amount, new Money(5, "NOK")));
        var dollars = engine.Recommend(Some.Department().WithStaff(9000).With(amount, new Money(5, "USD")));

        var notice = Assert.Single(Portfolio.Of(norway, dollars, norway).Notices);

        Assert.Equal(norway.Notices[0].Text, notice.Text);
        Assert.Equal(2, notice.Organisations);
    }

    [Fact]
    public void Notices_OfManyCurrencies_AreAHundredAndRightInAnyOrder()
    {
        var engine = RecommendationEngine.CreateDefault();
        RecommendationReport[] reports = [.. Enumerable.Range(0, 260).Select(index => engine.Recommend(Some.Department().WithStaff(9000).With(
            FinanceAndGovernanceIndicators.ContractSizeMedian,
            new Money(5, $"X{(char)('A' + index % 130 / 26)}{(char)('A' + index % 26)}"))))];

        var forwards = Portfolio.Of(reports).Notices;

        Assert.Equal(100, forwards.Count);
        Assert.All(forwards, notice => Assert.Equal(2, notice.Organisations));
        Assert.Equal(forwards.Select(notice => notice.Text), Portfolio.Of(reports.Reverse()).Notices.Select(notice => notice.Text));
    }

    private static string Counts(SharedNeed approach) =>
        $"{approach} {approach.Critical} {approach.Certain} {approach.Met} {approach.Undecided} {approach.Need?.Mean} {approach.Need?.WorstId} {approach.Text}";
}
