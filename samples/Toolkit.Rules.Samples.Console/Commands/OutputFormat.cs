using System.CommandLine;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Commands;

/// <summary><c>--format</c> of a verb that shows a view of its own, or the whole report with what was worked out.</summary>
internal sealed class OutputFormat
{
    private const string Table = "table";

    private readonly Option<string> _format;

    internal OutputFormat(Command command, string description)
    {
        _format = new Option<string>("--format") { Description = description, DefaultValueFactory = _ => Table };
        _format.AcceptOnlyFromAmong(Table, "json", "markdown");
        command.Add(_format);
    }

    internal bool IsTable(ParseResult parsed) => parsed.GetValue(_format) == Table;

    internal int Show(ConsoleHost host, ParseResult parsed, RecommendationReport report, Action<Page> writeTable)
    {
        if (IsTable(parsed))
        {
            var page = host.PageFor(parsed);
            writeTable(page);
            host.Show(page);
        }
        else
            host.Show(parsed.GetValue(_format) == "json" ? JsonReport.ToJson(report) : MarkdownReport.ToMarkdown(report));
        return ExitCode.Done;
    }
}
