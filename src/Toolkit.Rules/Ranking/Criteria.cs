namespace Toolkit.Rules.Ranking;

/// <summary>The table of the criteria: whatever walks through them, names them or counts them does so here.</summary>
internal static class Criteria
{
    internal const int Count = 6;

    private static readonly Criterion[] Members =
        [Criterion.Need, Criterion.Leverage, Criterion.Readiness, Criterion.Ease, Criterion.Speed, Criterion.Fit];

    /// <summary>All of them, in the order in which contributions are listed.</summary>
    internal static ReadOnlySpan<Criterion> All => Members;
}
