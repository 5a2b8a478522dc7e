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

    internal Page(Terminal terminal) => Terminal = terminal;

    internal Terminal Terminal { get; }

    // Made when first needed, for a table or for colours: a page without either starts the sooner.
    private IAnsiConsole Console => field ??= CreateConsole();

    internal void Blank() => _text.WriteLine();

    /// <summary>A line that is known to fit.</summary>
    internal void Line(string markup, int indent = 0) => Paragraph(markup, indent);

    internal void Heading(string markup)
    {
        Blank();
        Line($"[bold]{markup}[/]");
    }

    /// <summary>Text that is wrapped, every line of it indented.</summary>
    internal void Paragraph(string markup, int indent = 0)
    {
        foreach (var line in LineBreaker.Lines(markup, Terminal.Width - indent))
            Write(indent, line);
    }

    /// <summary>Items behind a mark or a number, wrapped beside it.</summary>
    internal void Items(IEnumerable<(string Mark, string Markup)> items, int indent = 2)
    {
        var rows = items.Select(item => (Mark: StyledText.Words(item.Mark), item.Markup)).ToList();
        var column = rows.Count == 0 ? 0 : rows.Max(row => row.Mark.Sum(word => word.Width));
        foreach (var (mark, markup) in rows)
        {
            var first = true;
            foreach (var line in LineBreaker.Lines(markup, Terminal.Width - indent - column - 1))
            {
                if (first)
                    Write(indent + column - mark.Sum(word => word.Width), [.. mark, new(" ", ""), .. line]);
                else
                    Write(indent + column + 1, line);
                first = false;
            }
        }
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
            Console.Write(new Markup(string.Concat(line.Select(word => word.Markup))));
        else
            foreach (var word in line)
                _text.Write(word.Text);
        _text.WriteLine();
    }

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
