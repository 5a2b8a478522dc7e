using System.CommandLine;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>robustness</c>: how sure the order is.</summary>
internal static class RobustnessCommand
{
    private static readonly RobustnessOptions Defaults = new();

    private static readonly Dictionary<string, Weighting> Weightings = new(StringComparer.Ordinal)
    {
        ["order"] = Weighting.OrderPreserving,
        ["uniform"] = Weighting.Uniform,
        ["around"] = Weighting.AroundChosen,
        ["chosen"] = Weighting.Chosen,
    };

    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.OptionalProfile();
        var weighting = new Option<string>("--weighting")
        {
            Description = "Which weights are allowed: in the order of the chosen ones, any, around the chosen ones, or those alone.",
            DefaultValueFactory = _ => "order",
        };
        weighting.AcceptOnlyFromAmong([.. Weightings.Keys]);
        var concentration = Numbers.Decimal(
            "--concentration", Said($"How near the chosen weights --weighting around stays; the higher, the nearer; {Defaults.Concentration} when not said."), "C");
        var unknown = new Option<string>("--unknown") { Description = "What becomes of missing answers.", DefaultValueFactory = _ => "drawn" };
        unknown.AcceptOnlyFromAmong("drawn", "as-is");
        var judgement = Numbers.Decimal(
            "--judgement", Said($"The share by which judged figures are drawn, up or down; 0 leaves them as they are; {Defaults.Judgement} when not said."), "SHARE");
        var draws = Numbers.Whole<int>("--draws", Said($"How many draws are made; {Defaults.Draws} when not said."));
        var seed = Numbers.Whole<ulong>("--seed", Said($"Where they start; {Defaults.Seed} when not said."));

        var command = new Command("robustness", "Say how sure the order is, if weights, missing answers and judged figures could be others.")
        {
            profile, weighting, concentration, unknown, judgement, draws, seed,
        };
        var format = new OutputFormat(command, "How to print it.");
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        RobustnessOptions Options(ParseResult parsed) => new()
        {
            Weighting = Weightings[parsed.GetValue(weighting)!],
            Concentration = parsed.GetValue(concentration) ?? Defaults.Concentration,
            UnknownAnswers = parsed.GetValue(unknown) == "drawn" ? UnknownAnswers.Drawn : UnknownAnswers.AsTheyAre,
            Judgement = parsed.GetValue(judgement) ?? Defaults.Judgement,
            Draws = parsed.GetValue(draws) ?? Defaults.Draws,
            Seed = parsed.GetValue(seed) ?? Defaults.Seed,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(profile);
            var answers = ProfileSource.Read(path, host);
            var report = Measured(settings.Engine(parsed), answers, decided.Read(parsed, path, answers), Options(parsed));
            return format.Show(host, parsed, report, new RobustnessView(report, report.Analysis!.Robustness!).WriteTo);
        });
        return command;
    }

    private static string Said(FormattableString sentence) => FormattableString.Invariant(sentence);

    private static RecommendationReport Measured(
        RecommendationEngine engine, OrganisationProfile profile, DecisionRegister? decisions, RobustnessOptions options)
    {
        try
        {
            return engine.Assess(profile, decisions).ReportWith(new AnalysisRequest { Robustness = options });
        }
        catch (OptionsValidationException problem)
        {
            throw new BadInputException([.. problem.Failures]);
        }
    }
}
