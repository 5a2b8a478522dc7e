using System.Text;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Interviews;

/// <summary>Says something and hears an answer, line by line. Answers that come from a file or a pipe are shown, as if somebody had typed them.</summary>
internal sealed class Conversation(ConsoleHost host, bool colour) : IDisposable
{
    private readonly StreamReader _answers = new(host.Input, Encoding.UTF8);

    internal void Say(Action<Page> write)
    {
        var page = host.NewPage(colour);
        write(page);
        host.Show(page);
    }

    internal void Say(string line) => Say(page => page.Paragraph(Inert.Markup(line)));

    /// <summary>The next line without blanks at its ends; null when there is none.</summary>
    internal string? Hear()
    {
        host.Prompt("> ");
        var line = _answers.ReadLine()?.Trim();
        if (!host.IsTypedAt)
            host.Show(line is null ? "" : Inert.Plain(line));
        return line;
    }

    /// <summary>Asks until the answer is one that is allowed.</summary>
    /// <param name="question">The question to ask.</param>
    /// <param name="read">Makes something of a line; null when the line will not do.</param>
    /// <exception cref="BadInputException">There are no more lines.</exception>
    internal T Ask<T>(string question, Func<string, T?> read)
        where T : class
    {
        while (true)
        {
            Say(question);
            if ((Hear() ?? throw new BadInputException("Without name and kind of the organisation nothing can be asked.")) is var line && read(line) is { } answer)
                return answer;
        }
    }

    public void Dispose() => _answers.Dispose();
}
