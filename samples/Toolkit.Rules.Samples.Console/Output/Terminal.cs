using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The terminal of the reader, by what it can show.</summary>
/// <param name="Width">Columns to a line.</param>
/// <param name="Colour">Whether escape codes are welcome.</param>
/// <param name="Unicode">Whether there is more than ASCII for lines and bars.</param>
internal sealed record Terminal(int Width, bool Colour, bool Unicode)
{
    /// <summary>The width when nobody says otherwise: of a file, a pipe, or a page in a repository.</summary>
    internal const int DefaultWidth = 80;

    /// <summary>The narrowest page that is laid out.</summary>
    internal const int LeastWidth = 40;

    private const int GreatestWidth = 200;

    /// <summary>Whether somebody watches standard error, so that a progress bar is of use.</summary>
    internal bool Watched { get; init; }

    /// <summary>Whether standard input is a keyboard.</summary>
    internal bool TypedAt { get; init; }

    /// <summary>How the running process is connected.</summary>
    internal static Terminal OfProcess() => From(
        Environment.GetEnvironmentVariable,
        Console.IsOutputRedirected ? null : Console.WindowWidth,
        Console.OutputEncoding) with
    {
        TypedAt = !Console.IsInputRedirected,
        Watched = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
    };

    /// <summary>The terminal that a connection amounts to; <c>COLUMNS</c>, <c>NO_COLOR</c> and <c>TERM</c> have their usual meaning.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <param name="windowWidth">The columns of the window; null when the output goes to a file or a pipe.</param>
    /// <param name="encoding">The encoding of the console.</param>
    internal static Terminal From(Func<string, string?> variable, int? windowWidth, Encoding encoding)
    {
        var stated = int.TryParse(variable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns);
        // A window that does not know its width says 0.
        var width = stated ? columns : windowWidth is > 0 and var window ? window : DefaultWidth;
        var colour = windowWidth is not null && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";
        return new(Math.Clamp(width, LeastWidth, GreatestWidth), colour, encoding.CodePage == Encoding.UTF8.CodePage);
    }

    /// <summary>The text itself, or, where there is no Unicode, with a question mark for all that is not ASCII.</summary>
    internal string Fit(string text) => Unicode ? text : Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(text));
}
