using System.CommandLine;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Portfolios;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tables;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>schema</c>: the JSON Schema of what goes in and of what comes out.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Which document." };
        document.AcceptOnlyFromAmong("profile", "decisions", "report", "comparison", "portfolio", "mapping");
        var command = new Command("schema", "Print the JSON Schema of a profile, of decisions, of a report, of a comparison, of a portfolio or of a mapping.") { document };
        command.SetAction(parsed =>
        {
            host.Show(parsed.GetValue(document) switch
            {
                "profile" => ProfileDocument.Schema(),
                "decisions" => DecisionDocument.Schema(),
                "comparison" => ComparisonJson.Schema(),
                "portfolio" => PortfolioJson.Schema(),
                "mapping" => TableMapping.JsonSchema(),
                _ => JsonReport.Schema(),
            });
            return ExitCode.Done;
        });
        return command;
    }
}
