using System.CommandLine;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>schema</c>: the JSON Schema of what goes in and of what comes out.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Which document." };
        document.AcceptOnlyFromAmong("profile", "decisions", "report", "comparison", "portfolio");
        var command = new Command("schema", "Print the JSON Schema of a profile, of decisions, of a report, of a comparison or of a portfolio.") { document };
        command.SetAction(parsed =>
        {
            host.Show(parsed.GetValue(document) switch
            {
                "profile" => ProfileDocument.Schema(),
                "decisions" => DecisionDocument.Schema(),
                "comparison" => ComparisonJson.Schema(),
                "portfolio" => PortfolioJson.Schema(),
                _ => JsonReport.Schema(),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
