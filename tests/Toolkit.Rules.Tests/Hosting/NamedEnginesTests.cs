using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Hosting;

/// <summary>Several engines in one container.</summary>
public sealed class NamedEnginesTests
{
    [Fact]
    public void AddToolkitRules_TwoNamesAndNone_GivesThreeEngines()
    {
        using var services = new ServiceCollection()
            .AddToolkitRules(options => options.WeightProfile = "quick-wins")
            .AddToolkitRules("centre", options => options.WeightProfile = "foundations-first")
            .AddToolkitRules("councils", Section("Councils", ("WeightProfile", "priorities-first"), ("ApproachOverrides:DLT503:Effort", "small")))
            .BuildServiceProvider(validateScopes: true);

        Assert.Equal("quick-wins", services.GetRequiredService<RecommendationEngine>().Weights.Name);
        Assert.Equal("foundations-first", Engine(services, "centre").Weights.Name);
        Assert.Equal("priorities-first", Engine(services, "councils").Weights.Name);
        Assert.Same(Engine(services, "centre"), Engine(services, "centre"));
        Assert.Equal(EffortSize.Small, services.GetRequiredService<IOptionsMonitor<RecommendationOptions>>().Get("councils").ApproachOverrides["DLT503"].Effort);
    }

    [Fact]
    public void AddToolkitRules_NamesAlone_RegisterNoEngineWithoutAName()
    {
        using var services = new ServiceCollection().AddToolkitRules("centre").BuildServiceProvider();

        Assert.Equal("balanced", Engine(services, "centre").Weights.Name);
        Assert.Null(services.GetService<RecommendationEngine>());
    }

    [Fact]
    public void AddToolkitRules_SameNameTwice_AppliesBothInTheirOrder()
    {
        using var services = new ServiceCollection()
            .AddToolkitRules("centre", Section("Centre", ("WeightProfile", "quick-wins"), ("OutcomeThreshold", "0.3")))
            .AddToolkitRules("centre", options => options.WeightProfile = "priorities-first")
            .BuildServiceProvider();

        var options = services.GetRequiredService<IOptionsMonitor<RecommendationOptions>>().Get("centre");

        Assert.Equal("priorities-first", options.WeightProfile);
        Assert.Equal(0.3, options.OutcomeThreshold);
        Assert.Equal("priorities-first", Engine(services, "centre").Weights.Name);
    }

    [Fact]
    public void AddToolkitRules_NameTwice_ChangesNothing()
    {
        var services = new ServiceCollection().AddToolkitRules("centre");
        var once = services.Count;

        services.AddToolkitRules("centre");

        Assert.Equal(once, services.Count);
    }

    [Fact]
    public void AddToolkitRules_BadArguments_AreNamed()
    {
        var services = new ServiceCollection();

        Assert.Equal("name", Assert.Throws<ArgumentException>(() => services.AddToolkitRules(" ")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => services.AddToolkitRules((string)null!)).ParamName);
        Assert.Equal("configure", Assert.Throws<ArgumentNullException>(() => services.AddToolkitRules("a", (Action<RecommendationOptions>)null!)).ParamName);
        Assert.Equal("section", Assert.Throws<ArgumentNullException>(() => services.AddToolkitRules("a", (IConfiguration)null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => services.AddApproachRule<HostRule>("")).ParamName);
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddToolkitRules("a")).ParamName);
    }

    [Fact]
    public void AddApproachRule_WithAndWithoutAName_JoinsOneEngineOrAll()
    {
        using var services = new ServiceCollection()
            .AddToolkitRules()
            .AddToolkitRules("centre", Section("Centre", ("Rules:acme202:Enabled", "false")))
            .AddToolkitRules("councils")
            .AddApproachRule<HostRule>()
            .AddApproachRule<BrokenRule>("centre")
            .AddApproachRule<BrokenRule>("centre")
            .BuildServiceProvider();

        Assert.Equal(["ACME101"], Own(services.GetRequiredService<RecommendationEngine>()));
        Assert.Equal(["ACME101", "ACME202"], Own(Engine(services, "centre")));
        Assert.Equal(["ACME202"], Engine(services, "centre").Origin.Disabled);
        Assert.Equal(["ACME101"], Own(Engine(services, "councils")));
    }

    [Fact]
    public async Task Start_WrongOptions_NamesTheEngine()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services
            .AddToolkitRules()
            .AddToolkitRules("centre", options => options.WeightProfile = "fast")
            .AddToolkitRules("centre", Section("Centre", ("OutcomeThreshold", "much")));
        using var host = builder.Build();

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());

        Assert.Equal("centre", refusal.OptionsName);
        Assert.Equal(
            [
                "engine 'centre': Centre:OutcomeThreshold: 'much' is not a number.",
                "engine 'centre': WeightProfile: 'fast' is not one of balanced, foundations-first, quick-wins, priorities-first.",
            ],
            refusal.Failures);
    }

    [Fact]
    public void Engine_WithAName_WritesToTheLog()
    {
        var log = new RecordingLoggerProvider();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Debug).AddProvider(log))
            .AddToolkitRules("centre")
            .AddApproachRule<BrokenRule>("centre")
            .BuildServiceProvider();

        Engine(services, "centre").Recommend(Some.Department());

        Assert.Equal(["RuleFailed", "RunEnded"], log.Entries.Select(entry => entry.Event));
    }

    private static RecommendationEngine Engine(IServiceProvider services, string name) => services.GetRequiredKeyedService<RecommendationEngine>(name);

    private static IEnumerable<string> Own(RecommendationEngine engine) =>
        engine.Catalogue.Descriptors.Select(approach => approach.Id).Where(id => id.StartsWith("ACME", StringComparison.Ordinal));

    private static IConfigurationSection Section(string name, params (string Key, string? Value)[] entries) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(entries.Select(entry => new KeyValuePair<string, string?>($"{name}:{entry.Key}", entry.Value)))
            .Build()
            .GetSection(name);
}
