using System.CommandLine;
using Microsoft.Extensions.Options;
using Toolkit.Rules.Planning;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>plan</c>: what to do in which quarter.</summary>
internal static class PlanCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.OptionalProfile();
        var format = new Option<string>("--format") { Description = "How to print the plan.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown");

        var command = new Command("plan", "Put what the organisation needs into quarters.") { profile, format };
        var planSettings = new PlanSettings(command);
        var settings = new EngineSettings(command);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var answers = ProfileSource.Read(parsed.GetValue(profile), host);
            var plan = Plan(engine, answers, planSettings.Read(parsed));
            var report = engine.Recommend(answers).With(new ReportAnalysis { Plan = plan });
            switch (parsed.GetValue(format))
            {
                case "json":
                    host.Show(JsonReport.ToJson(report));
                    break;
                case "markdown":
                    host.Show(MarkdownReport.ToMarkdown(report));
                    break;
                default:
                    var page = host.PageFor(parsed);
                    new PlanView(report, plan).WriteTo(page);
                    host.Show(page);
                    break;
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static TransformationPlan Plan(RecommendationEngine engine, OrganisationProfile answers, PlanOptions options)
    {
        try
        {
            return engine.Plan(answers, options);
        }
        catch (OptionsValidationException exception)
        {
            throw new BadInputException([.. exception.Failures, "No plan can be made of this."]);
        }
    }
}
