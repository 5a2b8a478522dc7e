using System.Collections.Concurrent;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;
using Toolkit.Rules.Tests.Decisions;

namespace Toolkit.Rules.Tests;

/// <summary>Many profiles give the reports of the single call, in order, read no further than asked for, and stop when told to.</summary>
public sealed class RecommendationEnginePortfolioTests
{
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    /// <summary>One chunk and a piece of another.</summary>
    private static readonly OrganisationProfile[] Profiles = [.. Enumerable.Range(0, 300).Select(Profile)];

    private static readonly Lazy<string[]> Expected = new(() => [.. Profiles.Select(profile => JsonReport.ToJson(Engine.Recommend(profile)))]);

    public static TheoryData<int, bool> Forms => new() { { 1, false }, { 4, false }, { 1, true }, { 4, true } };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_AnyForm_GivesTheReportsOfTheSingleCall(int threads, bool awaited)
    {
        var reports = await Read(All(Engine, Profiles, threads, awaited));

        Assert.Equal(Expected.Value, reports.Select(JsonReport.ToJson));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_DecisionsOfSome_GivesTheReportsOfTheSingleCallAndAsksOnceForEach(int threads, bool awaited)
    {
        var asked = new ConcurrentBag<OrganisationProfile>();
        DecisionRegister? Find(OrganisationProfile profile)
        {
            asked.Add(profile);
            return Array.IndexOf(Profiles, profile) % 3 == 0 ? null : FirstPutOff(profile);
        }

        var reports = await Read(awaited ? Engine.RecommendAll(Later(Profiles), Find, threads) : Later(Engine.RecommendAll(Profiles, Find, threads)));

        Assert.Equal(
            Profiles.Select((profile, index) => index % 3 == 0 ? Expected.Value[index] : JsonReport.ToJson(Engine.Assess(profile, FirstPutOff(profile)).Report)),
            reports.Select(JsonReport.ToJson));
        Assert.Equal(Profiles.Length, asked.Distinct().Count());
        Assert.Equal(Profiles.Length, asked.Count);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_DecisionsCannotBeFoundOrAreOfAnother_GivesWhatCameBefore(int threads, bool awaited)
    {
        IAsyncEnumerable<RecommendationReport> All(Func<OrganisationProfile, DecisionRegister?> find) =>
            awaited ? Engine.RecommendAll(Later(Profiles), find, threads) : Later(Engine.RecommendAll(Profiles, find, threads));

        var found = await UntilFailure(All(profile =>
            ReferenceEquals(profile, Profiles[7]) ? throw new IOException("The line is dead.") : null));
        Assert.Equal(7, found.Reports);
        Assert.Equal("IOException", found.Failure);
        var found2 = await UntilFailure(All(profile => ReferenceEquals(profile, Profiles[9]) ? new DecisionRegister("dft") : null));
        Assert.Equal(9, found2.Reports);
        Assert.Equal("ArgumentException", found2.Failure);
    }

    [Fact]
    public async Task RecommendAll_ThreadsNotSaid_GivesTheSame()
    {
        Assert.Equal(Expected.Value, Engine.RecommendAll(Profiles).Select(JsonReport.ToJson));
        Assert.Equal(Expected.Value, (await Read(Engine.RecommendAll(Later(Profiles)))).Select(JsonReport.ToJson));
        Assert.Empty(Engine.RecommendAll([], threads: 4));
    }

    [Theory]
    [InlineData(1, false, 2)]
    [InlineData(4, false, ReportChunk.Size)]
    [InlineData(1, true, 2)]
    [InlineData(4, true, ReportChunk.Size)]
    public async Task RecommendAll_TwoReportsTaken_ReadsNoFurther(int threads, bool awaited, int most)
    {
        var read = 0;
        var reports = All(Engine, Profiles.Select(profile => { read++; return profile; }), threads, awaited).GetAsyncEnumerator();
        Assert.Equal(0, read);

        await reports.MoveNextAsync();
        await reports.MoveNextAsync();

        Assert.Equal(most, read);
        await reports.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_CancelledInBetween_StopsAtOnce(int threads, bool awaited)
    {
        using var source = new CancellationTokenSource();
        var taken = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in All(Engine, Endless(), threads, awaited, source.Token))
                if (++taken == 5)
                    source.Cancel();
        });

        Assert.Equal(5, taken);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_CancelledWhileWorking_FinishesTheProfilesInHandOnly(int threads, bool awaited)
    {
        using var source = new CancellationTokenSource();
        Cancelling? evaluator = null;
        var engine = RecommendationEngine.Create(options => options.Evaluator = rules => evaluator = new Cancelling(rules, source, after: 20));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Read(All(engine, Endless(), threads, awaited, source.Token)));

        Assert.InRange(evaluator!.Evaluated, 20, 20 + threads);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_CancelledBefore_ReadsNothing(int threads, bool awaited)
    {
        var read = false;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Read(All(Engine, Profiles.Select(profile => { read = true; return profile; }), threads, awaited, new CancellationToken(canceled: true))));

        Assert.False(read);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task RecommendAll_SourceOrProfileFails_GivesWhatCameBefore(int threads, bool awaited)
    {
        var found = await UntilFailure(All(Engine, Profiles.Take(7).Concat(Failing()), threads, awaited));
        Assert.Equal(7, found.Reports);
        Assert.Equal("IOException", found.Failure);
        var found2 = await UntilFailure(All(Engine, Profiles.Take(9).Append(null!).Concat(Profiles), threads, awaited));
        Assert.Equal(9, found2.Reports);
        Assert.Equal("ArgumentNullException", found2.Failure);
    }

    [Fact]
    public void RecommendAll_WrongArguments_AreRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => Engine.RecommendAll((IEnumerable<OrganisationProfile>)null!));
        Assert.Throws<ArgumentNullException>(() => Engine.RecommendAll((IAsyncEnumerable<OrganisationProfile>)null!, threads: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.RecommendAll(Profiles, _ => null, threads: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.RecommendAll(Profiles, threads: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.RecommendAll(Later(Profiles), threads: -1));
    }

    private static DecisionRegister FirstPutOff(OrganisationProfile profile)
    {
        var report = Engine.Recommend(profile);
        return Decided.Register(report, Decided.On(report, report.Recommendations[0].Id, DecisionStatus.Postponed));
    }

    private static OrganisationProfile Profile(int seed) => Some.Answering(
        indicator => (indicator.Slot * 31 + seed * 17) % 9 switch
        {
            0 => double.NaN,
            1 when seed % 4 == 0 => double.PositiveInfinity,
            var step => indicator.Allows(step * 12) ? step * 12 : step % 2,
        },
        (OrganisationKind)(seed % 6));

    private static IAsyncEnumerable<RecommendationReport> All(
        RecommendationEngine engine, IEnumerable<OrganisationProfile> profiles, int threads, bool awaited, CancellationToken token = default) =>
        awaited ? engine.RecommendAll(Later(profiles), null, threads, token) : Later(engine.RecommendAll(profiles, null, threads, token));

    private static async IAsyncEnumerable<T> Later<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            await Task.Yield();
            yield return item;
        }
    }

    private static IEnumerable<OrganisationProfile> Endless()
    {
        while (true)
            foreach (var profile in Profiles)
                yield return profile;
    }

    private static IEnumerable<OrganisationProfile> Failing() =>
        Enumerable.Range(0, 1).Select<int, OrganisationProfile>(_ => throw new IOException("The line is dead."));

    private static async Task<List<RecommendationReport>> Read(IAsyncEnumerable<RecommendationReport> reports)
    {
        var read = new List<RecommendationReport>();
        await foreach (var report in reports)
            read.Add(report);
        return read;
    }

    private static async Task<(int Reports, string Failure)> UntilFailure(IAsyncEnumerable<RecommendationReport> reports)
    {
        var count = 0;
        try
        {
            await foreach (var _ in reports)
                count++;
        }
        catch (Exception failure)
        {
            return (count, failure.GetType().Name);
        }
        return (count, "");
    }

    private sealed class Cancelling(RuleSet rules, CancellationTokenSource source, int after) : IRuleEvaluator
    {
        private readonly BuiltInEvaluator _evaluator = new(rules);
        private int _evaluated;

        internal int Evaluated => _evaluated;

        public void Evaluate(OrganisationProfile profile, RuleResults into)
        {
            var evaluated = Interlocked.Increment(ref _evaluated);
            if (evaluated == after)
            {
                // What was registered last hears first, so that the loop hears late, and still nothing new may be begun.
                source.Token.Register(() => Thread.Sleep(50));
                source.Cancel();
            }
            else if (evaluated > after)
                // Who cancels may be sent to sleep just before; the others must not run on meanwhile.
                source.Token.WaitHandle.WaitOne();
            _evaluator.Evaluate(profile, into);
        }
    }
}
