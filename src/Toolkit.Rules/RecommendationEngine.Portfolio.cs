using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <content>Many organisations, one after the other or several at once; every form gives the reports of the single call, in order.</content>
public sealed partial class RecommendationEngine
{
    /// <summary>Ranks what each of many organisations needs. Lazy: a profile is read when its report is asked for, and none is kept.</summary>
    /// <param name="profiles">What the organisations have answered.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IEnumerable<RecommendationReport> RecommendAll(
        IEnumerable<OrganisationProfile> profiles, CancellationToken cancellationToken = default) =>
        InTurn(Guard.NotNull(profiles), cancellationToken);

    /// <summary>
    /// Ranks what each of many organisations needs, on several threads. Lazy by chunks: at most 256 profiles are read ahead, worked on
    /// together and then given out in order. The reports are those of one thread.
    /// </summary>
    /// <param name="profiles">What the organisations have answered; read on the thread that enumerates.</param>
    /// <param name="threads">How many threads work at most, 1 or more; 1 reads nothing ahead.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IEnumerable<RecommendationReport> RecommendAll(
        IEnumerable<OrganisationProfile> profiles, int threads, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(profiles);
        return AtLeastOne(threads) == 1 ? InTurn(profiles, cancellationToken) : InChunks(profiles, threads, cancellationToken);
    }

    /// <summary>Ranks what each of many organisations needs. Lazy: a profile is read when its report is asked for, and none is kept.</summary>
    /// <param name="profiles">What the organisations have answered.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on; handed to the source as well.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IAsyncEnumerable<RecommendationReport> RecommendAll(
        IAsyncEnumerable<OrganisationProfile> profiles, CancellationToken cancellationToken = default) =>
        InTurnAsync(NotNull(profiles), cancellationToken);

    /// <summary>
    /// Ranks what each of many organisations needs, on several threads. Lazy by chunks: at most 256 profiles are awaited, worked on
    /// together and then given out in order. The reports are those of one thread.
    /// </summary>
    /// <param name="profiles">What the organisations have answered.</param>
    /// <param name="threads">How many threads work at most, 1 or more; 1 reads nothing ahead.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on; handed to the source as well.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IAsyncEnumerable<RecommendationReport> RecommendAll(
        IAsyncEnumerable<OrganisationProfile> profiles, int threads, CancellationToken cancellationToken = default)
    {
        NotNull(profiles);
        return AtLeastOne(threads) == 1 ? InTurnAsync(profiles, cancellationToken) : InChunksAsync(profiles, threads, cancellationToken);
    }

    private static int AtLeastOne(int threads) =>
        threads >= 1 ? threads : throw new ArgumentOutOfRangeException(nameof(threads), threads, "One thread works at least.");

    private static IAsyncEnumerable<OrganisationProfile> NotNull(IAsyncEnumerable<OrganisationProfile>? profiles) => Guard.NotNull(profiles);

    private IEnumerable<RecommendationReport> InTurn(IEnumerable<OrganisationProfile> profiles, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var profile in profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Recommend(profile);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private IEnumerable<RecommendationReport> InChunks(
        IEnumerable<OrganisationProfile> profiles, int threads, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var source = profiles.GetEnumerator();
        var chunk = new ReportChunk(this, threads, cancellationToken);
        while (chunk.Fill(source))
            for (var index = 0; index < chunk.Count; index++)
                yield return chunk.Take(index);
        chunk.ThrowIfSourceFailed();
    }

    private async IAsyncEnumerable<RecommendationReport> InTurnAsync(
        IAsyncEnumerable<OrganisationProfile> profiles, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (var profile in profiles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Recommend(profile);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async IAsyncEnumerable<RecommendationReport> InChunksAsync(
        IAsyncEnumerable<OrganisationProfile> profiles, int threads, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = profiles.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            var chunk = new ReportChunk(this, threads, cancellationToken);
            while (await chunk.FillAsync(source).ConfigureAwait(false))
                for (var index = 0; index < chunk.Count; index++)
                    yield return chunk.Take(index);
            chunk.ThrowIfSourceFailed();
        }
    }
}
