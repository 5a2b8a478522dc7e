using System.CommandLine;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>schema</c>: the JSON Schema of what goes in and of what comes out.</summary>
internal static class SchemaCommand
{
    internal static Command Create(ConsoleHost host)
    {
        var document = new Argument<string>("DOCUMENT") { Description = "Which document." };
        document.AcceptOnlyFromAmong("profile", "report");
        var command = new Command("schema", "Print the JSON Schema of the profile or of the report.") { document };
        command.SetAction(parsed =>
        {
            host.Show(parsed.GetValue(document) == "profile" ? ProfileDocument.Schema() : JsonReport.Schema());
            return ExitCode.Done;
        });
        return command;
    }
}
