using System.Globalization;
using System.Text;

namespace Toolkit.Rules.Samples.Output;

/// <summary>What the reader's end can show.</summary>
/// <param name="Width">Columns to a line.</param>
/// <param name="Colour">Whether escape codes are welcome.</param>
/// <param name="Unicode">Whether there is more than ASCII for lines and bars.</param>
internal sealed record Terminal(int Width, bool Colour, bool Unicode)
{
    /// <summary>The width when nobody says otherwise: of a file, a pipe, or a page in a repository.</summary>
    internal const int DefaultWidth = 80;

    private const int LeastWidth = 80;
    private const int GreatestWidth = 200;

    /// <summary>How the running process is connected: <c>COLUMNS</c>, <c>NO_COLOR</c> and <c>TERM</c> have their usual meaning.</summary>
    internal static Terminal OfProcess()
    {
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new(WidthOfProcess(), !Console.IsOutputRedirected && !noColour, Console.OutputEncoding.CodePage == Encoding.UTF8.CodePage);
    }

    /// <summary>The text itself, or, where there is no Unicode, with a question mark for all that is not ASCII.</summary>
    internal string Fit(string text) => Unicode ? text : Encoding.ASCII.GetString(Encoding.ASCII.GetBytes(text));

    private static int WidthOfProcess()
    {
        var stated = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns);
        var width = stated ? columns : Console.IsOutputRedirected ? DefaultWidth : Console.WindowWidth;
        return Math.Clamp(width, LeastWidth, GreatestWidth);
    }
}
