using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>What a run found: every approach once, either recommended or among the others.</summary>
internal sealed class HandWrittenReport(HandWrittenProfile profile, int recommended)
{
    private int _recommendations;
    private int _others;

    internal HandWrittenProfile Profile { get; } = profile;

    internal HandWrittenRecommendation[] Recommendations { get; } = new HandWrittenRecommendation[recommended];

    internal HandWrittenOther[] Others { get; } = new HandWrittenOther[Needs.Count - recommended];

    /// <summary>The keys of the amounts that are in a currency other than that of the thresholds.</summary>
    internal string[] UnreadAmounts { get; } = profile.UnreadAmounts();

    /// <summary>Puts a recommendation in its place. They come by id, so those already placed win a draw.</summary>
    internal void Add(HandWrittenRecommendation recommendation)
    {
        var place = _recommendations++;
        for (; place > 0 && recommendation.Precedes(Recommendations[place - 1]); place--)
            Recommendations[place] = Recommendations[place - 1];
        Recommendations[place] = recommendation;
    }

    internal void AddOther(string id, Finding finding, in Need need) => Others[_others++] = new(id, finding, need);

    internal void Number()
    {
        for (var index = 0; index < Recommendations.Length; index++)
            Recommendations[index].Rank = index + 1;
    }
}
