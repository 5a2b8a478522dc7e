using System.Text;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The program within the test process, with streams, a terminal and a clock of the test's own.</summary>
internal sealed record ConsoleRun(int ExitCode, string Output, string Error)
{
    internal static readonly Terminal Plain = new(Terminal.DefaultWidth, Colour: false, Unicode: true);

    internal static ConsoleRun Of(params string[] args) => Of(Plain, input: "", args);

    internal static ConsoleRun Of(Terminal terminal, string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var exitCode = new ConsoleHost(stream, output, error, terminal, new FixedClock()).Run(args);
        return new(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Half past midnight on 1 November 2026 in Sydney, while it is still 31 October in Greenwich.</summary>
    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone { get; } = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(11), "east", "east");

        public override DateTimeOffset GetUtcNow() => new(2026, 10, 31, 13, 30, 0, TimeSpan.Zero);
    }
}
