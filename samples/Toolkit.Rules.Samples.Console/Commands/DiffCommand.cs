using System.CommandLine;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>diff</c>: what changed from one report to another, and why.</summary>
internal static class DiffCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var old = Document("OLD", "What was");
        var current = Document("NEW", "What is");
        var format = new Option<string>("--format") { Description = "How to print the comparison.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown");
        var command = new Command("diff", "Say what changed between two reports, and why.") { old, current, format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(old) == ProfileSource.StandardInput && result.GetValue(current) == ProfileSource.StandardInput)
                result.AddError("Only one of the two can come from standard input.");
        });
        var settings = new EngineSettings(command);
        var both = new Option<string?>("--decisions") { Description = "The decisions to hold both profiles against.", HelpName = "FILE" };
        command.Options.Add(both);
        var decidedOld = new DecisionSettings(command, host, "--old-decisions", "The decisions to hold OLD against.", "OLD", both);
        var decidedNew = new DecisionSettings(command, host, "--new-decisions", "The decisions to hold NEW against.", "NEW", both);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var comparison = ReportComparison.Between(
                ReportSource.Read(parsed.GetValue(old)!, host, parsed, engine, decidedOld),
                ReportSource.Read(parsed.GetValue(current)!, host, parsed, engine, decidedNew));
            switch (parsed.GetValue(format))
            {
                case "json":
                    host.Show(ComparisonJson.ToJson(comparison));
                    break;
                case "markdown":
                    host.Show(ComparisonMarkdown.ToMarkdown(comparison));
                    break;
                default:
                    var page = host.PageFor(parsed);
                    new DiffView(comparison).WriteTo(page);
                    host.Show(page);
                    break;
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> Document(string name, string what) => Verbs.RefusingOptions(new Argument<string>(name)
    {
        Description = $"{what}: a report document, a profile document (ranked with the settings and decisions given), or - for standard input.",
    });
}
