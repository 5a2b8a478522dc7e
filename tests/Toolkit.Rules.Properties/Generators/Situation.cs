using System.Collections.Immutable;
using Toolkit.Rules.Approaches;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>A generated profile, what the host sets, and the host's own rules. Printed in full when a property fails.</summary>
public sealed record Situation(Survey Survey, EngineSetting Setting)
{
    internal ImmutableList<HostRule> HostRules { get; init; } = [];

    internal ApproachCatalogue Catalogue => ApproachCatalogue.Default.With([.. HostRules]);

    internal Figures Figures => new(Catalogue, Setting);

    /// <param name="shared">Whether rules may read each other's indicators, and whether some of them fail.</param>
    internal static Situation Draw(int seed, bool shared = true)
    {
        var dice = new Dice(seed);
        var rules = HostRuleDraw.Set(dice, shared);
        var catalogue = ApproachCatalogue.Default.With([.. rules]);
        var setting = dice.Chance(30) ? new EngineSetting() : EngineSettingDraw.One(dice, catalogue);
        return new Situation(SurveyDraw.One(dice, new Figures(catalogue, setting)), setting) { HostRules = [.. rules] };
    }

    internal RecommendationEngine Engine() => RecommendationEngine.Create(Configure);

    internal void Configure(RecommendationOptions options)
    {
        Setting.ApplyTo(options);
        foreach (var rule in HostRules)
            options.Rules.Add(rule);
    }

    internal RecommendationReport Report() => Engine().Recommend(Survey.ToProfile());

    internal Situation With(Survey survey) => this with { Survey = survey };

    internal Situation With(EngineSetting setting) => this with { Setting = setting };

    public override string ToString() =>
        string.Join("\n", ["", Setting.ToString(), .. HostRules.Select(rule => "  " + rule), Survey.ToString(), ""]);
}
