using System.Text;
using Spectre.Console;

namespace Toolkit.Rules.Samples.Output;

/// <summary>
/// A page of text laid out for a terminal, written in one go. What is not called plain is Spectre markup: text from outside has to
/// pass through <see cref="Inert"/> first.
/// </summary>
internal sealed class Page
{
    private readonly StringWriter _text = new() { NewLine = "\n" };
    private readonly IAnsiConsole _console;

    internal Page(Terminal terminal)
    {
        Terminal = terminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // Left on, they switch colours on where they find themselves in a build server.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        _console.Profile.Width = terminal.Width;
        _console.Profile.Capabilities.Unicode = terminal.Unicode;
        _console.Profile.Capabilities.Links = false;
    }

    internal Terminal Terminal { get; }

    internal void Blank() => _console.Write(new Text("\n"));

    /// <summary>A line that is known to fit.</summary>
    internal void Line(string markup, int indent = 0) => Paragraph(markup, indent);

    internal void Heading(string markup)
    {
        Blank();
        Line($"[bold]{markup}[/]");
    }

    /// <summary>Text that is wrapped, every line of it indented.</summary>
    internal void Paragraph(string markup, int indent = 0) =>
        _console.Write(new Padder(new Markup(markup), new Padding(indent, 0, 0, 0)));

    /// <summary>Items behind a mark or a number, wrapped beside it.</summary>
    internal void Items(IEnumerable<(string Mark, string Markup)> items, int indent = 2)
    {
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(indent).PadRight(1))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (mark, markup) in items)
            grid.AddRow(new Markup(mark), new Markup(markup));
        _console.Write(grid);
    }

    /// <summary>An empty table with a rule under its head.</summary>
    internal Table NewTable(params TableColumn[] columns)
    {
        var table = new Table { Border = new HeaderRule(Terminal.Unicode ? '─' : '-'), UseSafeBorder = false };
        foreach (var column in columns)
            table.AddColumn(column);
        return table;
    }

    /// <summary>Writes a table without the empty lines that Spectre keeps for the borders above and below it.</summary>
    internal void Write(Table table)
    {
        var start = _text.GetStringBuilder().Length;
        _console.Write(table);
        var lines = _text.ToString()[start..].ReplaceLineEndings("\n").Split('\n').ToList();
        _text.GetStringBuilder().Length = start;
        lines.RemoveAll(string.IsNullOrWhiteSpace);
        foreach (var line in lines)
            _text.WriteLine(line);
    }

    /// <summary>An address on a line of its own, never broken: a broken one cannot be followed.</summary>
    internal void Address(Uri address) => _text.WriteLine(Inert.Plain(address.AbsoluteUri));

    /// <summary>The page, without blanks at the end of lines.</summary>
    public override string ToString()
    {
        var page = new StringBuilder();
        foreach (var line in _text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            page.Append(line.TrimEnd()).Append('\n');
        return Terminal.Fit(page.ToString());
    }
}
