using System.Runtime.CompilerServices;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>Reports of many profiles in the order of the profiles, lazily: in turn, or in chunks on several threads.</summary>
internal static class ReportStream
{
    internal static IEnumerable<RecommendationReport> Of(
        IEnumerable<OrganisationProfile> profiles, Func<OrganisationProfile, RecommendationReport> recommend, int threads, CancellationToken cancellationToken) =>
        AtLeastOne(threads) == 1 ? InTurn(profiles, recommend, cancellationToken) : InChunks(profiles, recommend, threads, cancellationToken);

    internal static IAsyncEnumerable<RecommendationReport> Of(
        IAsyncEnumerable<OrganisationProfile> profiles, Func<OrganisationProfile, RecommendationReport> recommend, int threads, CancellationToken cancellationToken) =>
        AtLeastOne(threads) == 1 ? InTurnAsync(profiles, recommend, cancellationToken) : InChunksAsync(profiles, recommend, threads, cancellationToken);

    internal static IEnumerable<RecommendationReport> InTurn(
        IEnumerable<OrganisationProfile> profiles, Func<OrganisationProfile, RecommendationReport> recommend, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var profile in profiles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return recommend(profile);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    internal static async IAsyncEnumerable<RecommendationReport> InTurnAsync(
        IAsyncEnumerable<OrganisationProfile> profiles,
        Func<OrganisationProfile, RecommendationReport> recommend,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await foreach (var profile in profiles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return recommend(profile);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private static int AtLeastOne(int threads) =>
        threads >= 1 ? threads : throw new ArgumentOutOfRangeException(nameof(threads), threads, "One thread works at least.");

    private static IEnumerable<RecommendationReport> InChunks(
        IEnumerable<OrganisationProfile> profiles, Func<OrganisationProfile, RecommendationReport> recommend, int threads, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var source = profiles.GetEnumerator();
        var chunk = new ReportChunk(recommend, threads, cancellationToken);
        while (chunk.Fill(source))
            for (var index = 0; index < chunk.Count; index++)
                yield return chunk.Take(index);
        chunk.ThrowIfSourceFailed();
    }

    private static async IAsyncEnumerable<RecommendationReport> InChunksAsync(
        IAsyncEnumerable<OrganisationProfile> profiles,
        Func<OrganisationProfile, RecommendationReport> recommend,
        int threads,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var source = profiles.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            var chunk = new ReportChunk(recommend, threads, cancellationToken);
            while (await chunk.FillAsync(source).ConfigureAwait(false))
                for (var index = 0; index < chunk.Count; index++)
                    yield return chunk.Take(index);
            chunk.ThrowIfSourceFailed();
        }
    }
}
