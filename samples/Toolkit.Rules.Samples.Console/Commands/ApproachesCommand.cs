using System.CommandLine;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>approaches</c>: the catalogue, whatever a profile says.</summary>
internal static class ApproachesCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var command = new Command("approaches", "List the 21 approaches.");
        command.SetAction(parsed =>
        {
            var page = host.PageFor(parsed);
            new ApproachesView(ApproachCatalogue.Default).WriteTo(page);
            host.Show(page);
            return ExitCode.Done;
        });
        return command;
    }
}
