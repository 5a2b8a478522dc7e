using System.CommandLine;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>check</c>: whether a profile can be used, and how complete it is.</summary>
internal static class CheckCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var profile = Verbs.RequiredProfile();
        var command = new Command("check", "Check a profile and say how complete it is, or list all that is wrong with it.") { profile };
        command.SetAction(parsed =>
        {
            var answers = ProfileSource.Read(parsed.GetValue(profile), host);
            var page = host.PageFor(parsed);
            new CompletenessView(ApproachCatalogue.Default, answers).WriteTo(page);
            host.Show(page);
            return ExitCode.Done;
        });
        return command;
    }
}
