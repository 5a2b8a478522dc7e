namespace Toolkit.Rules.Samples;

/// <summary>
/// Lets one change at a time into the database. SQLite has one writer anyway, and a report must not be stored after one that was computed
/// from newer records.
/// </summary>
internal sealed class OneWriter : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    internal async Task<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        return new Turn(_turn);
    }

    public void Dispose() => _turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
