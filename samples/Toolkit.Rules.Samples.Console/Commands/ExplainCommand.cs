using System.CommandLine;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>explain</c>: one approach, from the answers to the points.</summary>
internal static class ExplainCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var id = new Argument<string>("ID") { Description = "The id of an approach, such as DLT501; it need not be recommended." };
        var profile = Verbs.OptionalProfile();
        var command = new Command("explain", "Show the arithmetic behind one approach, and what to do.") { id, profile };
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var rule = engine.Catalogue.RuleOf(parsed.GetValue(id)!);
            var path = parsed.GetValue(profile);
            var answers = ProfileSource.Read(path, host);
            var report = decided.Report(parsed, engine, path, answers);
            var page = host.PageFor(parsed);
            new ExplanationView(new Explained(report, engine.Catalogue.Descriptors, rule, answers, settings.Rates(parsed))).WriteTo(page);
            host.Show(page);
            return ExitCode.Done;
        });
        return command;
    }
}
