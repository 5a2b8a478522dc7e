using System.Diagnostics;
using System.Globalization;
using OpenTelemetry.Metrics;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Telemetry;

namespace Toolkit.Rules.Tests.Telemetry;

/// <summary>What a host that listens with OpenTelemetry sees, from an engine made without a container.</summary>
[Collection(ListeningCollection.Name)]
public sealed class ToolkitRulesTelemetryTests
{
    private static readonly OrganisationProfile Secretive = OrganisationProfile
        .Create("id-7731", "Ministry of Quiet Affairs", OrganisationKind.Agency, Some.Date)
        .With(DigitalWorkforceIndicators.VacancyRate, 18.4321, source: "HR-extract-5512")
        .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);

    [Fact]
    public void Runs_ThreeRuns_AreCountedAndTimed()
    {
        var heard = Three();

        Assert.Equal([("", 3L)], heard.Sums(ToolkitRulesTelemetry.RunsInstrument).Select(sum => (sum.Key, sum.Value)));
        var duration = Assert.Single(heard.Metric(ToolkitRulesTelemetry.RunDurationInstrument)!.MetricPoints);
        Assert.Equal(3, duration.GetHistogramCount());
        Assert.InRange(duration.GetHistogramSum(), double.Epsilon, 60);
    }

    [Fact]
    public void Durations_Boundaries_BeginAtAMicrosecond()
    {
        var bounds = new List<double>();
        foreach (var bucket in Assert.Single(Three().Metric(ToolkitRulesTelemetry.RunDurationInstrument)!.MetricPoints).GetHistogramBuckets())
            bounds.Add(bucket.ExplicitBound);

        Assert.Equal(1e-6, bounds[0]);
        Assert.Equal(1e-1, bounds[^2]);
        Assert.Equal(double.PositiveInfinity, bounds[^1]);
    }

    [Fact]
    public void Outcomes_ThreeRuns_AreThoseOfTheReports()
    {
        var engine = Engine();
        var report = engine.Recommend(Secretive);
        var expected = report.Recommendations.Select(given => (given.Id, Outcome.Recommended))
            .Concat(report.Others.Select(other => (other.Id, other.Outcome)))
            .ToDictionary(pair => $"{pair.Id} {ReportNames.Outcomes.Of(pair.Item2)}", _ => 3L);

        Assert.Equal(expected.OrderBy(pair => pair.Key, StringComparer.Ordinal), Three().Sums(ToolkitRulesTelemetry.OutcomesInstrument).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        Assert.Contains("DLT501 suppressed", expected.Keys);
        Assert.Equal(22, expected.Count);
    }

    [Fact]
    public void Faults_BrokenRule_IsCountedInEachRun() =>
        Assert.Equal([("ACME202", 3L)], Three().Sums(ToolkitRulesTelemetry.FaultsInstrument).Select(sum => (sum.Key, sum.Value)));

    [Fact]
    public void Faults_NoBrokenRule_AreNone() =>
        Assert.Empty(Heard.During(() => RecommendationEngine.CreateDefault().Recommend(Secretive)).Sums(ToolkitRulesTelemetry.FaultsInstrument));

    [Fact]
    public void Activities_ThreeRuns_AreOneEach()
    {
        var report = Engine().Recommend(Secretive);
        var undecided = report.Others.Count(other => other.Outcome == Outcome.Undecided);
        Assert.True(undecided > 0);

        var activities = Three().Activities;

        Assert.Equal(3, activities.Count);
        foreach (var activity in activities)
        {
            Assert.Equal(ToolkitRulesTelemetry.RunActivity, activity.OperationName);
            Assert.Equal(ActivityKind.Internal, activity.Kind);
            Assert.Equal(ActivityStatusCode.Unset, activity.Status);
            Assert.Equal(ToolkitRulesTelemetry.Name, activity.Source.Name);
            Assert.Equal(Engine().Origin.EngineVersion, activity.Source.Version);
            Assert.Equal(
                [
                    (ToolkitRulesTelemetry.OrganisationKindTag, "agency"),
                    (ToolkitRulesTelemetry.ApproachesTag, 22),
                    (ToolkitRulesTelemetry.RecommendedTag, report.Recommendations.Count),
                    (ToolkitRulesTelemetry.UndecidedTag, undecided),
                    (ToolkitRulesTelemetry.FaultsTag, 1),
                ],
                activity.TagObjects.Select(tag => (tag.Key, tag.Value!)));
        }
    }

    [Fact]
    public void Activities_WithinOneOfTheHost_AreItsChildren()
    {
        using var host = new Activity("host").Start();

        Assert.All(Three().Activities, activity => Assert.Equal(host.SpanId, activity.ParentSpanId));
        Assert.Same(host, Activity.Current);
    }

    [Fact]
    public void Instruments_EachOfThem_HasAUnitAndADescription()
    {
        var instruments = Three().Metrics.OrderBy(metric => metric.Name, StringComparer.Ordinal).ToList();

        Assert.Equal(
            [
                (ToolkitRulesTelemetry.FaultsInstrument, "{fault}", MetricType.LongSum),
                (ToolkitRulesTelemetry.OutcomesInstrument, "{outcome}", MetricType.LongSum),
                (ToolkitRulesTelemetry.RunDurationInstrument, "s", MetricType.Histogram),
                (ToolkitRulesTelemetry.RunsInstrument, "{run}", MetricType.LongSum),
            ],
            instruments.Select(metric => (metric.Name, metric.Unit, metric.MetricType)));
        Assert.All(instruments, metric => Assert.EndsWith(".", metric.Description));
        Assert.All(instruments, metric => Assert.Equal(ToolkitRulesTelemetry.Name, metric.MeterName));
    }

    [Fact]
    public void Tags_OfEverything_SayNothingOfWhoOrWhat()
    {
        var tags = Three().AllTags().ToList();

        Assert.Equal(22 * 2 + 1 + 3 * 5, tags.Count);
        foreach (var tag in tags)
            foreach (var secret in new[] { "7731", "Quiet", "18.4", "5512", "vacancy" })
                Assert.DoesNotContain(secret, tag.Key + "=" + Convert.ToString(tag.Value, CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_Failing_AreCountedWithTheTypeOfTheErrorAlone()
    {
        var engine = RecommendationEngine.Create(options => options.Evaluator = _ => new FailingEvaluator());

        var heard = Heard.During(() => Assert.Throws<InvalidDataException>(() => engine.Recommend(Secretive)));

        Assert.Equal([("System.IO.InvalidDataException", 1L)], heard.Sums(ToolkitRulesTelemetry.RunsInstrument).Select(sum => (sum.Key, sum.Value)));
        Assert.Empty(heard.Sums(ToolkitRulesTelemetry.OutcomesInstrument));
        var activity = Assert.Single(heard.Activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Null(activity.StatusDescription);
        Assert.Equal([(ToolkitRulesTelemetry.ErrorTypeTag, (object?)"System.IO.InvalidDataException")], activity.TagObjects.Select(tag => (tag.Key, tag.Value)));
    }

    [Fact]
    public void Report_WhileSomebodyListens_IsTheSame()
    {
        var (alone, listenedTo) = (JsonReport.ToJson(Engine().Recommend(Secretive)), "");

        Heard.During(() => listenedTo = JsonReport.ToJson(Engine().Recommend(Secretive)));

        Assert.Equal(alone, listenedTo);
    }

    private static Heard Three()
    {
        var engine = Engine();
        return Heard.During(() =>
        {
            for (var run = 0; run < 3; run++)
                engine.Recommend(Secretive);
        });
    }

    private static RecommendationEngine Engine() => RecommendationEngine.Create(options =>
    {
        options.Rules.Add(new BrokenRule());
        options.Decisions.Add(Decision.SuppressForAll("DLT501", "Settled with the board until spring", "Chief people officer", Some.Date.AddDays(30)));
    });

    private sealed class FailingEvaluator : IRuleEvaluator
    {
        public void Evaluate(OrganisationProfile profile, RuleResults into) => throw new InvalidDataException(profile.Organisation.Name);
    }
}
