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
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var path = parsed.GetValue(profile);
            var answers = ProfileSource.Read(path, host);
            var decisions = decided.Read(parsed, path, answers);
            var assessment = engine.Assess(answers, decisions);
            var report = planSettings.Make(parsed, options => assessment.ReportWith(new AnalysisRequest { Plan = options }));
            return format.Show(host, parsed, report, new PlanView(report, report.Analysis!.Plan!).WriteTo);
        });
        return command;
    }
}
