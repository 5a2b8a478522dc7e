using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Tests.Hosting;

public sealed class ToolkitRulesServiceCollectionExtensionsTests
{
    [Fact]
    public void AddToolkitRules_NothingSet_GivesOneEngineWithDefaults()
    {
        using var services = new ServiceCollection().AddToolkitRules().BuildServiceProvider(validateScopes: true);

        var engine = services.GetRequiredService<RecommendationEngine>();

        Assert.Same(engine, services.GetRequiredService<RecommendationEngine>());
        Assert.Equal("balanced", engine.Weights.Name);
        Assert.Equal(21, engine.Catalogue.Descriptors.Count);
    }

    [Fact]
    public void AddToolkitRules_Twice_ChangesNothing()
    {
        var services = new ServiceCollection().AddToolkitRules();
        var once = services.Count;

        services.AddToolkitRules();

        Assert.Equal(once, services.Count);
    }

    [Fact]
    public void AddToolkitRules_EngineOfTheHostsOwn_IsKept()
    {
        var own = RecommendationEngine.CreateDefault();

        using var services = new ServiceCollection().AddSingleton(own).AddToolkitRules().BuildServiceProvider();

        Assert.Same(own, services.GetRequiredService<RecommendationEngine>());
    }

    [Fact]
    public void AddToolkitRules_WithAction_SetsOptions()
    {
        using var services = new ServiceCollection().AddToolkitRules(options => options.WeightProfile = "quick-wins").BuildServiceProvider();

        Assert.Equal("quick-wins", services.GetRequiredService<RecommendationEngine>().Weights.Name);
    }

    [Fact]
    public void AddToolkitRules_SectionThenAction_AppliesInTheOrderOfTheCalls()
    {
        using var services = new ServiceCollection()
            .AddToolkitRules(Section(("WeightProfile", "quick-wins"), ("OutcomeThreshold", "0.3")))
            .AddToolkitRules(options => options.WeightProfile = "priorities-first")
            .BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<RecommendationOptions>>().Value;

        Assert.Equal("priorities-first", options.WeightProfile);
        Assert.Equal(0.3, options.OutcomeThreshold);
    }

    [Fact]
    public void AddToolkitRules_NullArguments_AreNamed()
    {
        var services = new ServiceCollection();

        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddToolkitRules()).ParamName);
        Assert.Equal("configure", Assert.Throws<ArgumentNullException>(() => services.AddToolkitRules((Action<RecommendationOptions>)null!)).ParamName);
        Assert.Equal("section", Assert.Throws<ArgumentNullException>(() => services.AddToolkitRules((IConfiguration)null!)).ParamName);
    }

    [Fact]
    public async Task Start_WrongOptions_FailsWithEveryProblemAtOnce()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services
            .AddToolkitRules(Section(("OutcomeThreshold", "much"), ("Rules:DLT999:Enabled", "false"), ("Weight", "1")))
            .AddToolkitRules(options =>
            {
                options.WeightProfile = "fast";
                options.Decisions.Add(Decision.SuppressForAll("DLT503", "tbd", "Somebody", new DateTime(2027, 3, 31)));
            });
        using var host = builder.Build();

        var failures = (await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())).Failures;

        Assert.Equal(
            [
                "ToolkitRules:Weight: there is no such key; the keys are WeightProfile, Weights, OutcomeThreshold, MaterialNeedChange, PlaceDraws, PlaceJudgement, EvidenceOverrides, ApproachOverrides, Rules, Decisions, ExchangeRates.",
                "ToolkitRules:OutcomeThreshold: 'much' is not a number.",
                "WeightProfile: 'fast' is not one of balanced, foundations-first, quick-wins, priorities-first.",
                "ToolkitRules:Rules:DLT999: there is no such rule.",
                "Decisions:DLT503: 'tbd' is no justification; give one of 10 letters or more.",
            ],
            failures);
    }

    [Fact]
    public async Task Start_TwoRulesWithOneId_FailsNamingTheRules()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddToolkitRules(options => options.Rules.Add(new HostRule())).AddApproachRule<HostRule>();
        using var host = builder.Build();

        var failures = (await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())).Failures;

        Assert.Equal(["Rules: There are two rules with the id ACME101."], failures);
    }

    [Fact]
    public async Task Start_GoodOptions_StartsAndStops()
    {
        var builder = Host.CreateEmptyApplicationBuilder(settings: null);
        builder.Services.AddToolkitRules(Section(("WeightProfile", "quick-wins"))).AddApproachRule<HostRule>();
        using var host = builder.Build();

        await host.StartAsync();

        Assert.NotNull(host.Services.GetRequiredService<RecommendationEngine>().Catalogue.Find("ACME101"));
        await host.StopAsync();
    }

    [Fact]
    public void AddApproachRule_Twice_AddsTheRuleOnce()
    {
        var services = new ServiceCollection().AddApproachRule<HostRule>().AddApproachRule<HostRule>();

        Assert.Single(services);
    }

    [Fact]
    public void AddApproachRule_AnyOrder_JoinsTheRulesSetInCode()
    {
        using var services = new ServiceCollection()
            .AddApproachRule<HostRule>()
            .AddToolkitRules(options => options.Rules.Add(new BrokenRule()))
            .BuildServiceProvider();

        Assert.Equal(["ACME101", "ACME202"], services.GetRequiredService<RecommendationEngine>().Catalogue.Descriptors
            .Select(approach => approach.Id).Where(id => id.StartsWith("ACME", StringComparison.Ordinal)));
    }

    [Fact]
    public void AddApproachRule_OptionsReadThroughEveryDoor_HoldTheRuleOnce()
    {
        using var services = new ServiceCollection().AddToolkitRules().AddApproachRule<HostRule>().BuildServiceProvider();
        var rule = services.GetRequiredService<ApproachRule>();

        Assert.Same(rule, Assert.Single(services.GetRequiredService<IOptions<RecommendationOptions>>().Value.Rules));
        Assert.Same(rule, Assert.Single(services.GetRequiredService<IOptionsMonitor<RecommendationOptions>>().CurrentValue.Rules));
        services.GetRequiredService<RecommendationEngine>();
        Assert.Single(services.GetRequiredService<IOptions<RecommendationOptions>>().Value.Rules);
    }

    [Fact]
    public void AddApproachRule_SameInstanceInCode_CountsOnce()
    {
        var rule = new HostRule();
        using var services = new ServiceCollection()
            .AddSingleton<ApproachRule>(rule)
            .AddToolkitRules(options => options.Rules.Add(rule))
            .BuildServiceProvider();

        Assert.NotNull(services.GetRequiredService<RecommendationEngine>().Catalogue.Find("ACME101"));
    }

    [Fact]
    public void AddApproachRule_NamedInTheSection_IsFoundInAnyCaseAndAnyOrder()
    {
        using var services = new ServiceCollection()
            .AddToolkitRules(Section(("Rules:acme101:Enabled", "false"), ("EvidenceOverrides:ACME-WAITING-DAYS:Trigger", "8")))
            .AddApproachRule<HostRule>()
            .BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<RecommendationOptions>>().Value;

        Assert.Equal(["ACME101"], options.DisabledRules);
        Assert.Equal(["acme-waiting-days"], options.EvidenceOverrides.Keys);
    }

    [Fact]
    public void Engine_BrokenRule_IsLoggedOnceAsAWarning()
    {
        var log = new RecordingLoggerProvider();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddToolkitRules()
            .AddApproachRule<BrokenRule>()
            .BuildServiceProvider();

        var engine = services.GetRequiredService<RecommendationEngine>();
        engine.Recommend(Some.Department());
        engine.Recommend(Some.Department());
        services.GetRequiredService<RecommendationEngine>();

        var entry = Assert.Single(log.Entries);
        Assert.Equal(LogLevel.Warning, entry.Level);
        Assert.Equal("RuleFailed", entry.Event);
        Assert.Equal(typeof(RecommendationEngine).FullName, entry.Category);
        Assert.Equal(
            "Rule ACME202 failed and answers no profile; the other rules do: InvalidOperationException: The register is not to be reached.", entry.Text);
    }

    [Theory]
    [InlineData("ToolkitRule", true)]
    [InlineData("ToolkitRules", false)]
    [InlineData("ToolkitRules:Weights", true)]
    public void Engine_SectionThatHoldsNothing_IsLoggedByItsName(string name, bool isEmpty)
    {
        var log = new RecordingLoggerProvider();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ToolkitRules:WeightProfile", "quick-wins")]).Build();
        using var services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log))
            .AddToolkitRules(configuration.GetSection(name))
            .AddToolkitRules(configuration.GetSection(name))
            .BuildServiceProvider();

        services.GetRequiredService<RecommendationEngine>();

        Assert.Equal(
            isEmpty ? [$"Warning SectionEmpty The configuration section {name} holds nothing, so the engine works with its defaults; is the section there, and its name spelt as in the file?"] : [],
            log.Entries.Select(entry => $"{entry.Level} {entry.Event} {entry.Text}"));
    }

    [Fact]
    public void Engine_NoFault_LogsNothing()
    {
        var log = new RecordingLoggerProvider();
        using var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(log)).AddToolkitRules().BuildServiceProvider();

        services.GetRequiredService<RecommendationEngine>();

        Assert.Empty(log.Entries);
    }

    private static IConfigurationSection Section(params (string Key, string? Value)[] entries) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(entries.Select(entry => new KeyValuePair<string, string?>("ToolkitRules:" + entry.Key, entry.Value)))
            .Build()
            .GetSection("ToolkitRules");
}
