using System.CommandLine;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>why</c>: why this one is above that one, and what would change it.</summary>
internal static class WhyCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var id = Verbs.RefusingOptions(new Argument<string?>("ID")
        {
            Description = "Only one approach, such as DLT501; it need not be recommended.",
            Arity = ArgumentArity.ZeroOrOne,
        });
        var profile = Verbs.OptionalProfile();
        var command = new Command("why", "Say why this one is above that one, and what would change the order.") { id, profile };
        var format = new OutputFormat(command, "How to print it; all but a table is the whole report.");
        var settings = new EngineSettings(command);
        var decided = new DecisionSettings(command, host);
        command.SetAction(parsed =>
        {
            var engine = settings.Engine(parsed);
            var (asked, path) = (parsed.GetValue(id), parsed.GetValue(profile));
            if (path is null && IsPath(asked))
                (asked, path) = (null, asked);
            if (asked is not null && !format.IsTable(parsed))
                throw new BadInputException("An ID goes with the table; the other formats hold all approaches.");
            var approach = asked is null ? null : engine.Catalogue.RuleOf(asked).Descriptor.Id;
            var answers = ProfileSource.Read(path, host);
            var decisions = decided.Read(parsed, path, answers);
            var report = engine.Assess(answers, decisions).ReportWith(new AnalysisRequest { Order = true });
            return format.Show(host, parsed, report, page => new OrderView(report, report.Analysis!.Order!).WriteTo(page, approach));
        });
        return command;
    }

    // Both are optional; no id looks like a path, and hardly a path like an id.
    private static bool IsPath(string? argument) => argument is not null && argument.AsSpan().ContainsAny("./\\-");
}
