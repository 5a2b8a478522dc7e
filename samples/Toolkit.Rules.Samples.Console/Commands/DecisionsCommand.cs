using System.CommandLine;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>decisions</c>: what was decided, and what should be looked at again.</summary>
internal static class DecisionsCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.OptionalProfile();
        var command = new Command("decisions", "List what was decided, and which decisions should be looked at again.") { profile };
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(profile);
            var answers = ProfileSource.Read(path, host);
            var decisions = decided.Read(parsed, path, answers)
                ?? throw new BadInputException("There are no decisions yet: decide puts one on record, --decisions FILE names another file.");
            var page = host.PageFor(parsed);
            new DecisionsView(decisions, settings.Engine(parsed).Assess(answers, decisions).Report).WriteTo(page);
            host.Show(page);
            return ExitCode.Done;
        });
        return command;
    }
}
