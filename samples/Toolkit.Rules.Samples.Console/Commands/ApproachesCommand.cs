using System.CommandLine;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>approaches</c>: the catalogue, whatever a profile says.</summary>
internal static class ApproachesCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var id = new Argument<string?>("ID") { Description = "With --nrules: one approach. Without it: all.", Arity = ArgumentArity.ZeroOrOne };
        var rules = new Option<bool>("--nrules") { Description = "Print the rules as NRules sees them, with every figure." };
        var command = new Command("approaches", "List the 21 approaches.") { Verbs.RefusingOptions(id), rules };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(id);
            if (parsed.GetValue(rules))
                host.Show(NRulesText.Of(asked is null ? null : ApproachCatalogue.Default.RuleOf(asked).Descriptor.Id));
            else if (asked is null)
                ShowAll(host, host.PageFor(parsed));
            else
                throw new BadInputException("An id goes with --nrules. For one approach in full: explain " + asked);
            return ExitCode.Done;
        });
        return command;
    }

    private static void ShowAll(ConsoleHost host, Page page)
    {
        new ApproachesView(ApproachCatalogue.Default).WriteTo(page);
        host.Show(page);
    }
}
