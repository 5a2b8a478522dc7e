using Microsoft.Extensions.DependencyInjection;
using NRules.Fluent.Dsl;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.NRules.Tests;

/// <summary>Rules in a container: what they resolve comes from a scope of the evaluation, and never from the root.</summary>
public sealed class AddNRulesTests
{
    private static readonly OrganisationProfile Profile = BothEngines.Bundled("united-kingdom-2025");

    [Fact]
    public void AddNRules_RuleWithAScopedService_GetsOneForEachEvaluation()
    {
        var services = new ServiceCollection();
        services.AddScoped<Calendar>();
        services.AddSingleton<Clock>();
        services.AddToolkitRules().AddNRules(host => host
            .Rules(scan => scan.NestedTypes().PrivateTypes().Type(typeof(CalendarRule)))
            .Facts((scope, _) => [scope.GetRequiredService<Calendar>()]));
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        var engine = provider.GetRequiredService<RecommendationEngine>();

        var first = Assert.Single(engine.Recommend(Profile).Adjustments);
        var second = Assert.Single(engine.Recommend(Profile).Adjustments);

        // The fact and what the rule resolved are of one scope; the next evaluation has another, and the first one's is gone.
        Assert.Equal("Calendar 1 is the same: True, kept by clock", first.Reason);
        Assert.Equal("Calendar 2 is the same: True, kept by clock", second.Reason);
        Assert.Equal(2, provider.GetRequiredService<Clock>().Disposed);
    }

    [Fact]
    public void AddNRules_WithAName_IsForThatEngine()
    {
        var fired = 0;
        using var provider = new ServiceCollection()
            .AddToolkitRules()
            .AddNRules("board", host => host.Rules(typeof(BoardRule)).Session(session => session.Events.RuleFiredEvent += (_, _) => fired++))
            .BuildServiceProvider();

        Assert.Empty(provider.GetRequiredService<RecommendationEngine>().Recommend(Profile).Adjustments);
        Assert.Equal(0, fired);
        Assert.Equal(3, provider.GetRequiredKeyedService<RecommendationEngine>("board").Recommend(Profile).Adjustments.Count);
        Assert.True(fired > 20);
    }

    [Fact]
    public void Recommend_ManyThreads_EachSeesItsOwnScope()
    {
        var services = new ServiceCollection();
        services.AddScoped<Calendar>();
        services.AddSingleton<Clock>();
        services.AddNRules(host => host.Rules(typeof(CalendarRule)).Facts((scope, _) => [scope.GetRequiredService<Calendar>()]));
        using var provider = services.BuildServiceProvider(validateScopes: true);
        var engine = provider.GetRequiredService<RecommendationEngine>();

        var reasons = new string[64];
        Parallel.For(0, reasons.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            index => reasons[index] = Assert.Single(engine.Recommend(Profile).Adjustments).Reason);

        Assert.All(reasons, reason => Assert.Contains("is the same: True", reason));
        Assert.Equal(reasons.Length, reasons.Distinct().Count());
    }

    private sealed class Clock
    {
        private int _made;
        private int _disposed;

        internal int Disposed => _disposed;

        internal int Next() => Interlocked.Increment(ref _made);

        internal void End() => Interlocked.Increment(ref _disposed);

        public override string ToString() => "clock";
    }

    private sealed class Calendar(Clock clock) : IDisposable
    {
        internal int Number { get; } = clock.Next();

        public void Dispose() => clock.End();
    }

    [Name("Calendar")]
    private sealed class CalendarRule(Clock clock) : Rule
    {
        public override void Define()
        {
            Calendar resolved = null!;
            Calendar fact = null!;
            Need need = null!;
            var keeper = clock;
            Dependency().Resolve(() => resolved);
            When().Match(() => fact).Match(() => need, found => found.ApproachId == "DLT301");
            Then().Yield(_ => need.Note("Calendar " + resolved.Number + " is the same: " + ReferenceEquals(resolved, fact) + ", kept by " + keeper));
        }
    }
}
