using Spectre.Console;

namespace Toolkit.Rules.Samples.Output;

/// <summary>A bar on standard error with how far, how fast and how long still; gone when the work is done.</summary>
internal sealed class ProgressBar
{
    private const int Steps = 1000;

    private readonly IAnsiConsole _console;

    internal ProgressBar(TextWriter error, Terminal terminal)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(error),
        });
        _console.Profile.Width = terminal.Width;
        _console.Profile.Capabilities.Unicode = terminal.Unicode;
    }

    /// <summary>A line above the bar.</summary>
    internal void Say(string line) => _console.WriteLine(line);

    /// <summary>Shows the bar while something works.</summary>
    internal void Run(string what, long length, Action<IProgress<long>> work)
    {
        var counter = new Counter(Math.Max(1, length / Steps));
        _console.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new PercentageColumn(),
                new RateColumn(() => counter.Count),
                new RemainingTimeColumn())
            .Start(context =>
            {
                counter.Task = context.AddTask(what, maxValue: Math.Max(1, length));
                work(counter);
            });
    }

    private sealed class Counter(long step) : IProgress<long>
    {
        private long _count;
        private long _shown;

        internal ProgressTask? Task { get; set; }

        internal long Count => Interlocked.Read(ref _count);

        public void Report(long value)
        {
            Interlocked.Increment(ref _count);
            // The task takes a lock and keeps a sample of every change.
            if (value - _shown < step)
                return;
            _shown = value;
            Task!.Value = value;
        }
    }
}
