using System.Runtime.ExceptionServices;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>
/// A fixed number of profiles that are worked on together. What fails, be it the source or a profile, fails where it would have failed
/// one by one: everything before it is given out first.
/// </summary>
/// <param name="recommend">Makes a report of a profile.</param>
/// <param name="threads">How many threads work at most.</param>
/// <param name="cancellationToken">Looked at before each profile is read, is worked on, and is given out.</param>
internal sealed class ReportChunk(Func<OrganisationProfile, RecommendationReport> recommend, int threads, CancellationToken cancellationToken)
{
    /// <summary>Enough that starting the threads costs little, few enough that the reports stay in the cache.</summary>
    internal const int Size = 256;

    private readonly OrganisationProfile?[] _profiles = new OrganisationProfile?[Size];
    private readonly RecommendationReport?[] _reports = new RecommendationReport?[Size];
    private readonly ExceptionDispatchInfo?[] _failures = new ExceptionDispatchInfo?[Size];
    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
    private ExceptionDispatchInfo? _sourceFailure;
    private bool _ended;

    /// <summary>How many reports there are to take.</summary>
    internal int Count { get; private set; }

    /// <summary>Reads and works on the next profiles.</summary>
    /// <returns>Whether there were any.</returns>
    internal bool Fill(IEnumerator<OrganisationProfile> source)
    {
        Count = 0;
        try
        {
            while (Wants() && Goes(source.MoveNext()))
                _profiles[Count++] = source.Current;
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
        return Work();
    }

    /// <summary>Reads and works on the next profiles.</summary>
    /// <returns>Whether there were any.</returns>
    internal async Task<bool> FillAsync(IAsyncEnumerator<OrganisationProfile> source)
    {
        Count = 0;
        try
        {
            while (Wants() && Goes(await source.MoveNextAsync().ConfigureAwait(false)))
                _profiles[Count++] = source.Current;
        }
        catch (Exception failure)
        {
            Fail(failure);
        }
        return Work();
    }

    /// <summary>A report, which the chunk then forgets.</summary>
    internal RecommendationReport Take(int index)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _failures[index]?.Throw();
        var report = _reports[index]!;
        _reports[index] = null;
        return report;
    }

    internal void ThrowIfSourceFailed() => _sourceFailure?.Throw();

    private bool Wants()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return !_ended && Count < Size;
    }

    private bool Goes(bool moved)
    {
        _ended = !moved;
        return moved;
    }

    private void Fail(Exception failure)
    {
        // Whoever cancels does not wait for what was read already.
        cancellationToken.ThrowIfCancellationRequested();
        _sourceFailure = ExceptionDispatchInfo.Capture(failure);
        _ended = true;
    }

    private bool Work()
    {
        Parallel.For(0, Count, _parallel, Work);
        return Count > 0;
    }

    private void Work(int index)
    {
        // The loop hears of it a little later than whoever asks; nothing is given out any more.
        if (cancellationToken.IsCancellationRequested)
            return;
        try
        {
            _reports[index] = recommend(_profiles[index]!);
        }
        catch (Exception failure)
        {
            _failures[index] = ExceptionDispatchInfo.Capture(failure);
        }
        _profiles[index] = null;
    }
}
