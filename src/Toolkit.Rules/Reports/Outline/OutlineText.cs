using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>A line of text, which knows what in it comes from the texts of the library and what from profiles, rules and hosts.</summary>
public sealed class OutlineText
{
    private const char Mark = '\0';

    private OutlineText(IReadOnlyList<OutlineRun> runs) => Runs = runs;

    /// <summary>Gets the runs, in order; none for an empty text.</summary>
    public IReadOnlyList<OutlineRun> Runs { get; }

    internal static OutlineText Empty { get; } = new([]);

    /// <inheritdoc />
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));

    /// <summary>A text that may hold anything.</summary>
    internal static OutlineText Value(string text) => text.Length == 0 ? Empty : new([new OutlineRun(text)]);

    /// <summary>A text made of phrases and numbers only.</summary>
    internal static OutlineText Wording(string text) => text.Length == 0 ? Empty : new([new OutlineRun(text) { IsWording = true }]);

    internal static OutlineText Link(string text, Uri address) => new([new OutlineRun(text) { Link = OutlineRun.Followed(address) }]);

    /// <summary>A phrase around texts, which may hold anything, and numbers, which are written as the language does.</summary>
    internal static OutlineText Phrase(TextCatalogue texts, string phrase, params object[] arguments)
    {
        // The catalogue formats; marks in place of the texts show where they come to stand.
        var marked = texts.Phrase(phrase, [.. arguments.Select((argument, position) => argument is string or OutlineText ? $"{Mark}{(char)(position + 1)}" : argument)]);
        var pieces = marked.Split(Mark);
        List<OutlineRun> runs = [.. Wording(pieces[0]).Runs];
        foreach (var piece in pieces.Skip(1))
        {
            var argument = arguments[piece[0] - 1];
            runs.AddRange((argument as OutlineText ?? Value((string)argument)).Runs);
            runs.AddRange(Wording(piece.Substring(1)).Runs);
        }
        return new OutlineText(runs);
    }

    /// <summary>Texts one after the other, with a comma between.</summary>
    internal static OutlineText Join(IEnumerable<OutlineText> texts)
    {
        var runs = new List<OutlineRun>();
        foreach (var text in texts)
        {
            if (runs.Count > 0)
                runs.AddRange(Wording(", ").Runs);
            runs.AddRange(text.Runs);
        }
        return new OutlineText(runs);
    }
}
