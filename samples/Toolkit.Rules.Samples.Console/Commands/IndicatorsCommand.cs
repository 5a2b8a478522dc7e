using System.CommandLine;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>indicators</c>: what can be asked.</summary>
internal static class IndicatorsCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var approach = new Option<string?>("--approach")
        {
            Description = "The evidence of one approach in full: questions, levels, who holds the figure, why the threshold, sources.",
            HelpName = "ID",
        };
        var command = new Command("indicators", "List the 126 questions.") { approach };
        command.SetAction(parsed =>
        {
            var catalogue = ApproachCatalogue.Default;
            var page = host.PageFor(parsed);
            if (parsed.GetValue(approach) is { } id)
                new QuestionsView(catalogue.RuleOf(id).Descriptor, catalogue.QuestionsOf(catalogue.RuleOf(id))).WriteTo(page);
            else
                new IndicatorsView(catalogue).WriteTo(page);
            host.Show(page);
            return ExitCode.Done;
        });
        return command;
    }
}
