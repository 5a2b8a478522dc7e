using System.Threading.Channels;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Wakes the worker. Which imports wait is written in the database; this only says that there is something to look for.</summary>
internal sealed class ImportQueue
{
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    internal void Ring() => _bell.Writer.TryWrite(true);

    internal async Task WaitAsync(CancellationToken cancellationToken) => await _bell.Reader.ReadAsync(cancellationToken);
}
