using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Decisions;
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
        ReportStream.InTurn(Guard.NotNull(profiles), Recommend, cancellationToken);

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
        IEnumerable<OrganisationProfile> profiles, int threads, CancellationToken cancellationToken = default) =>
        ReportStream.Of(Guard.NotNull(profiles), Recommend, threads, cancellationToken);

    /// <summary>
    /// Ranks what each of many organisations needs, held against what each has decided, as
    /// <see cref="Recommend(OrganisationProfile, DecisionRegister)"/> does. Lazy as the forms without decisions are.
    /// </summary>
    /// <param name="profiles">What the organisations have answered; read on the thread that enumerates.</param>
    /// <param name="decisions">
    /// Finds what an organisation has decided; null when it has decided nothing. Called once for each profile, right before it is ranked; with
    /// several threads by several of them at a time. The report of a profile fails when it gives the decisions of another organisation.
    /// </param>
    /// <param name="threads">How many threads work at most, 1 or more; 1 reads nothing ahead.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IEnumerable<RecommendationReport> RecommendAll(
        IEnumerable<OrganisationProfile> profiles,
        Func<OrganisationProfile, DecisionRegister?> decisions,
        int threads = 1,
        CancellationToken cancellationToken = default) =>
        ReportStream.Of(Guard.NotNull(profiles), Deciding(decisions), threads, cancellationToken);

    /// <summary>Ranks what each of many organisations needs. Lazy: a profile is read when its report is asked for, and none is kept.</summary>
    /// <param name="profiles">What the organisations have answered.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on; handed to the source as well.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IAsyncEnumerable<RecommendationReport> RecommendAll(
        IAsyncEnumerable<OrganisationProfile> profiles, CancellationToken cancellationToken = default) =>
        ReportStream.InTurnAsync(NotNull(profiles), Recommend, cancellationToken);

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
        IAsyncEnumerable<OrganisationProfile> profiles, int threads, CancellationToken cancellationToken = default) =>
        ReportStream.Of(NotNull(profiles), Recommend, threads, cancellationToken);

    /// <summary>
    /// Ranks what each of many organisations needs, held against what each has decided, as
    /// <see cref="Recommend(OrganisationProfile, DecisionRegister)"/> does. Lazy as the forms without decisions are.
    /// </summary>
    /// <param name="profiles">What the organisations have answered.</param>
    /// <param name="decisions">
    /// Finds what an organisation has decided; null when it has decided nothing. Called once for each profile, right before it is ranked; with
    /// several threads by several of them at a time. The report of a profile fails when it gives the decisions of another organisation.
    /// </param>
    /// <param name="threads">How many threads work at most, 1 or more; 1 reads nothing ahead.</param>
    /// <param name="cancellationToken">Looked at before each profile is read and before it is worked on; handed to the source as well.</param>
    /// <returns>A report for each profile, in the order of the profiles.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no threads.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; thrown while enumerating.</exception>
    public IAsyncEnumerable<RecommendationReport> RecommendAll(
        IAsyncEnumerable<OrganisationProfile> profiles,
        Func<OrganisationProfile, DecisionRegister?> decisions,
        int threads = 1,
        CancellationToken cancellationToken = default) =>
        ReportStream.Of(NotNull(profiles), Deciding(decisions), threads, cancellationToken);

    private static IAsyncEnumerable<OrganisationProfile> NotNull(IAsyncEnumerable<OrganisationProfile>? profiles) => Guard.NotNull(profiles);

    private Func<OrganisationProfile, RecommendationReport> Deciding(Func<OrganisationProfile, DecisionRegister?> decisions)
    {
        Guard.NotNull(decisions);
        return profile => Recommend(profile, decisions(Guard.NotNull(profile)));
    }
}
