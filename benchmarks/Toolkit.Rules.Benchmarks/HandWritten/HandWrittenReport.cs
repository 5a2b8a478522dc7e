using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>The result of a run: every approach once, either in the order or among the others.</summary>
internal sealed class HandWrittenReport(HandWrittenProfile profile, int placed)
{
    private int _placed;
    private int _others;

    internal HandWrittenProfile Profile { get; } = profile;

    /// <summary>The approaches that are recommended or undecided, in order.</summary>
    internal HandWrittenPlaced[] Order { get; } = new HandWrittenPlaced[placed];

    /// <summary>The approaches that are met or do not apply, by id.</summary>
    internal HandWrittenOther[] Others { get; } = new HandWrittenOther[Needs.Count - placed];

    /// <summary>The keys of the amounts that are in a currency other than that of the thresholds.</summary>
    internal string[] UnreadAmounts { get; } = profile.UnreadAmounts();

    /// <summary>Puts an approach in its place. They come by id, so those already placed win a draw.</summary>
    internal void Add(HandWrittenPlaced approach)
    {
        var place = _placed++;
        for (; place > 0 && approach.Precedes(Order[place - 1]); place--)
            Order[place] = Order[place - 1];
        Order[place] = approach;
    }

    internal void AddOther(string id, Finding finding, in Need need) => Others[_others++] = new(id, finding, need);

    /// <summary>Numbers the places, and the recommendations among themselves.</summary>
    internal void Number()
    {
        var rank = 0;
        for (var index = 0; index < Order.Length; index++)
        {
            Order[index].Place = index + 1;
            if (Order[index].Outcome == Outcome.Recommended)
                Order[index].Rank = ++rank;
        }
    }
}
