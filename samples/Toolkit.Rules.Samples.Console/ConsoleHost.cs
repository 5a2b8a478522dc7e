using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using Toolkit.Rules.Samples.Commands;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples;

/// <summary>All that a verb touches of the outside world, so that tests can hand in their own.</summary>
internal sealed class ConsoleHost(Stream input, TextWriter output, TextWriter error, Terminal terminal, TimeProvider clock)
{
    private ProgressBar? _bar;

    /// <summary>Standard input, which <c>-</c> reads.</summary>
    internal Stream Input => input;

    internal int Width => terminal.Width;

    /// <summary>Whether somebody types at a terminal, who sees what is typed.</summary>
    internal bool IsTypedAt => terminal.TypedAt;

    internal DateTime Today => clock.GetLocalNow().Date;

    /// <summary>The host of the running process: its streams, its terminal, its clock.</summary>
    internal static ConsoleHost FromProcess()
    {
        // Not Console.Out: its line ends and its encoding are those of the machine. Documents are UTF-8 everywhere.
        // Flushed at every write, so that on a terminal the two streams come in the order in which they were written.
        static StreamWriter Writer(Stream stream) =>
            new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n", AutoFlush = true };
        return new(
            Console.OpenStandardInput(),
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            Terminal.OfProcess(),
            TimeProvider.System);
    }

    /// <summary>Runs a command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal int Run(params string[] args)
    {
        try
        {
            // An argument that begins with @ is text, such as the name of an owner, and no file of more arguments.
            return Invoke(Verbs.Create(this, args).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null }));
        }
        catch (BadInputException exception)
        {
            foreach (var line in exception.Lines)
                Say(line);
        }
        // A stream that is closed is said to be denied, by an exception around the one that says why.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Say($"The output cannot be written: {(exception.InnerException ?? exception).Message}");
        }
        return ExitCode.BadInput;
    }

    /// <summary>Starts a page laid out for the terminal.</summary>
    internal Page NewPage(bool colour) => new(terminal with { Colour = terminal.Colour && colour });

    /// <summary>A result for a person: goes to standard output.</summary>
    internal void Show(Page page) => output.Write(page.ToString());

    /// <summary>A result for a program or a file: goes to standard output as it is, with one line end at its end.</summary>
    internal void Show(string document) => output.Write(document.EndsWith('\n') ? document : document + "\n");

    /// <summary>Writes the mark that stands before an answer, on the same line.</summary>
    internal void Prompt(string mark) => output.Write(mark);

    /// <summary>Anything that is not the result: goes to standard error.</summary>
    internal void Say(string message)
    {
        var line = terminal.Fit(Inert.Plain(message));
        try
        {
            if (_bar is { } bar)
                bar.Say(line);
            else
                error.WriteLine(line);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Standard error is closed: there is no place left to say it. The exit code still does.
        }
    }

    /// <summary>Works through something long, with a progress bar where standard error is a terminal.</summary>
    /// <param name="what">The name of the things that are counted.</param>
    /// <param name="length">How far it is to go; 0 when nobody knows, and then there is no bar.</param>
    /// <param name="work">Reports how far it has come, once for each record.</param>
    internal void Watch(string what, long length, Action<IProgress<long>> work)
    {
        if (!terminal.Watched || length <= 0)
        {
            work(new Unwatched());
            return;
        }
        try
        {
            _bar = new ProgressBar(error, terminal);
            _bar.Run(what, length, work);
        }
        finally
        {
            _bar = null;
        }
    }

    private int Invoke(ParseResult command)
    {
        var streams = new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false };
        if (command.Action is not ParseErrorAction)
            return command.Invoke(streams);
        foreach (var problem in command.Errors)
            Say(problem.Message);
        Say("Add --help to see what is possible.");
        return ExitCode.BadInput;
    }

    private sealed class Unwatched : IProgress<long>
    {
        public void Report(long value)
        {
        }
    }
}
