using System.CommandLine;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>whatif</c>: what would follow if some answers were others.</summary>
internal static class WhatIfCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.RequiredProfile();
        var changes = Verbs.RefusingOptions(new Argument<string[]>("CHANGE")
        {
            Description = "An answer, KEY=VALUE: digital-vacancy-rate=18, closure-plan-funded-yn=yes, KEY=null to take one "
                + "back, KEY=na:REASON for not applicable; a priority, priority.5=0.8; or a size, staff=400 or digitalStaff=12.",
            Arity = ArgumentArity.OneOrMore,
        });

        var command = new Command("whatif", "Change answers and show what follows, before and after side by side.") { profile, changes };
        var format = new OutputFormat(command, "How to print it.");
        var planSettings = new PlanSettings(command);
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var (engine, path) = (settings.Engine(parsed), parsed.GetValue(profile));
            var answers = ProfileSource.Read(path, host);
            var start = engine.Assess(answers, decided.Read(parsed, path, answers));
            var changed = start.With(parsed.GetValue(changes)!);
            var report = planSettings.Make(parsed, options => changed.ReportWith(new AnalysisRequest { PlanChanges = options }));
            return format.Show(host, parsed, report, new WhatIfView(changed, report.Analysis!.Scenario!).WriteTo);
        });
        return command;
    }
}
