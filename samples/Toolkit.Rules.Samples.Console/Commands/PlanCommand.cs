using System.CommandLine;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>plan</c>: what to do in which quarter.</summary>
internal static class PlanCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.OptionalProfile();

        var command = new Command("plan", "Put what the organisation needs into quarters.") { profile };
        var format = new OutputFormat(command, "How to print the plan.");
        var planSettings = new PlanSettings(command);
        var settings = new EngineSettings(command);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var answers = ProfileSource.Read(parsed.GetValue(profile), host);
            var plan = planSettings.Make(parsed, options => engine.Plan(answers, options));
            var report = engine.Recommend(answers).With(new ReportAnalysis { Plan = plan });
            return format.Show(host, parsed, report, new PlanView(report, plan).WriteTo);
        });
        return command;
    }
}
