using Microsoft.Extensions.Logging;

namespace Toolkit.Rules.Tests.Hosting;

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordingLoggerProvider : ILoggerProvider
{
    internal List<(string? Category, LogLevel Level, string? Event, string Text)> Entries { get; } = [];

    /// <summary>The values that were logged beside the text, entry by entry.</summary>
    internal List<IReadOnlyList<KeyValuePair<string, object?>>> Values { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Logger(categoryName, this);

    public void Dispose()
    {
    }

    private sealed class Logger(string category, RecordingLoggerProvider log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            log.Entries.Add((category, logLevel, eventId.Name, formatter(state, exception)));
            log.Values.Add(state is IReadOnlyList<KeyValuePair<string, object?>> values ? [.. values] : []);
        }
    }
}
