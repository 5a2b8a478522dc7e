using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Tests.Hosting;
using Toolkit.Rules.Tests.Telemetry;

namespace Toolkit.Rules.Tests;

/// <summary>The cost of telemetry and logs to which nobody listens: nothing.</summary>
[Collection(ListeningCollection.Name)]
public sealed class RecommendationEngineWatchingTests
{
    private const int Times = 100;

    private static readonly OrganisationProfile Profile = Some.Department().With(DigitalWorkforceIndicators.VacancyRate, 18);

    [Fact]
    public void Recommend_NobodyListens_AllocatesWhatTheRunItselfDoes()
    {
        var engine = RecommendationEngine.CreateDefault();
        var tables = new EngineTables(new RecommendationOptions(), engine.Catalogue);

        var bare = Allocated(() => new Assessment(tables, Profile, decisions: null).Report);

        Assert.True(bare > 0);
        Assert.Equal(bare, Allocated(() => engine.Recommend(Profile)));
    }

    [Fact]
    public void Recommend_LogAboveDebug_AllocatesNoMore()
    {
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(new RecordingLoggerProvider()).SetMinimumLevel(LogLevel.Information))
            .AddToolkitRules()
            .BuildServiceProvider();
        var (alone, hosted) = (RecommendationEngine.CreateDefault(), services.GetRequiredService<RecommendationEngine>());

        Assert.Equal(Allocated(() => alone.Recommend(Profile)), Allocated(() => hosted.Recommend(Profile)));
    }

    // Without this the two above could pass because nothing is ever counted.
    [Fact]
    public void Recommend_SomebodyListens_IsSeenByTheSameMeasurement()
    {
        var engine = RecommendationEngine.CreateDefault();
        var (alone, traced) = (Allocated(() => engine.Recommend(Profile)), 0L);

        Heard.During(() => traced = Allocated(() => engine.Recommend(Profile)));

        Assert.True(traced > alone, $"{traced} bytes with a listener, {alone} without");
    }

    /// <summary>The least of several attempts: whatever the runtime allocates beside the work comes and goes.</summary>
    private static long Allocated(Func<RecommendationReport> run)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < 10; attempt++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var time = 0; time < Times; time++)
                GC.KeepAlive(run());
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
