using System.Text;
using Spectre.Console;

namespace Toolkit.Rules.Samples.Output;

/// <summary>
/// A page of text laid out for a terminal, written in one go. What is not called plain is Spectre markup: text from outside has to
/// pass through <see cref="Inert"/> first.
/// </summary>
internal sealed class Page
{
    private const int Hanging = 4;

    private readonly StringWriter _text = new() { NewLine = "\n" };

    internal Page(Terminal terminal) => Terminal = terminal;

    internal Terminal Terminal { get; }

    // Made for the first table or colour: a page without either starts sooner.
    private IAnsiConsole Console => field ??= CreateConsole();

    internal void Blank() => _text.WriteLine();

    /// <summary>A line of figures. Where the terminal is too narrow for it, what is left stands below, indented.</summary>
    internal void Line(string markup, int indent = 0)
    {
        var room = Terminal.Width - indent;
        var lines = LineBreaker.Lines(markup, room, room - Hanging);
        Write(indent, lines[0]);
        foreach (var line in lines.Skip(1))
            Write(indent + Hanging, line);
    }

    internal void Heading(string markup)
    {
        Blank();
        Paragraph($"[bold]{markup}[/]");
    }

    /// <summary>Text that is wrapped, every line of it indented.</summary>
    internal void Paragraph(string markup, int indent = 0)
    {
        foreach (var line in LineBreaker.Lines(markup, Terminal.Width - indent))
            Write(indent, line);
    }

    /// <summary>Items behind a mark or a number, wrapped beside it.</summary>
    internal void Items(IEnumerable<Item> items, int indent = 2)
    {
        var rows = items.ToList();
        var column = rows.Count == 0 ? 0 : rows.Max(row => row.MarkWidth);
        foreach (var row in rows)
        {
            var lines = LineBreaker.Lines(row.Text, Terminal.Width - indent - column - 1);
            Write(indent + column - row.MarkWidth, [.. row.Mark, new(" ", ""), .. lines[0]]);
            foreach (var line in lines.Skip(1))
                Write(indent + column + 1, line);
        }
    }

    /// <summary>Writes rows as a table with a rule under its head; one below the other where the terminal is too narrow for a table.</summary>
    internal void Write(Grid grid)
    {
        if (Terminal.Width < Terminal.DefaultWidth)
            WriteRows(grid);
        else
            WriteTable(grid);
    }

    private void WriteRows(Grid grid)
    {
        foreach (var row in grid.Rows)
        {
            Paragraph(row[0], indent: 1);
            Paragraph(string.Join("; ", row.Zip(grid.Columns).Skip(1).Where(cell => cell.First.Length > 0)
                .Select(cell => $"{cell.Second.Head}: {cell.First}")), indent: Hanging);
        }
    }

    /// <summary>Writes a table without the empty lines that Spectre keeps for the borders above and below it.</summary>
    private void WriteTable(Grid grid)
    {
        var table = new Table { Border = new HeaderRule(Terminal.Unicode ? '─' : '-'), UseSafeBorder = false, ShowHeaders = grid.ShowHeaders };
        foreach (var column in grid.Columns)
            table.AddColumn(column.ToTableColumn());
        foreach (var row in grid.Rows)
            table.AddRow(row);
        var start = _text.GetStringBuilder().Length;
        Console.Write(table);
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

    private void Write(int indent, IReadOnlyList<StyledText> line)
    {
        _text.Write(new string(' ', indent));
        if (Terminal.Colour)
            WriteColoured(line);
        else
            foreach (var word in line)
                _text.Write(word.Text);
        _text.WriteLine();
    }

    // Apart, as is what measures rare letters: the runtime loads Spectre with the first method that names it, used or not.
    private void WriteColoured(IReadOnlyList<StyledText> line) =>
        Console.Write(new Markup(string.Concat(line.Select(word => word.Markup))));

    private IAnsiConsole CreateConsole()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Terminal.Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            // Left on, they switch colours on where they find themselves in a build server.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(_text),
        });
        console.Profile.Width = Terminal.Width;
        console.Profile.Capabilities.Unicode = Terminal.Unicode;
        console.Profile.Capabilities.Links = false;
        return console;
    }
}
