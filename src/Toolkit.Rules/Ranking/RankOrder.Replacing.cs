namespace Toolkit.Rules.Ranking;

/// <content>An order of which only some approaches have to find their place again.</content>
internal sealed partial class RankOrder
{
    /// <summary>The recommended approaches in order, from nothing.</summary>
    internal RankedApproach[] Place(RankInput input, ReadOnlySpan<bool> leftOut)
    {
        var ranked = new RankedApproach[input.Outcomes.Length];
        return ranked.AsSpan(0, Sort(input, leftOut, ranked)).ToArray();
    }

    /// <summary>The order after something changed; the same as <see cref="Place"/> gives.</summary>
    /// <param name="input">What was found.</param>
    /// <param name="leftOut">As for <see cref="Sort"/>.</param>
    /// <param name="before">The order before.</param>
    /// <param name="moved">The approaches of which an outcome or a value changed, by position.</param>
    internal RankedApproach[] Replace(RankInput input, ReadOnlySpan<bool> leftOut, RankedApproach[] before, ReadOnlySpan<bool> moved)
    {
        if (!RankKey.Fits(moved.Length))
            return Place(input, leftOut);
        Span<RankedApproach> room = stackalloc RankedApproach[moved.Length];
        var count = 0;
        foreach (var kept in before)
        {
            room[count] = kept;
            count += moved[kept.Position] ? 0 : 1;
        }
        for (var position = 0; position < moved.Length; position++)
        {
            if (!moved[position] || !TakesPlace(position, input, leftOut))
                continue;
            if (Insert(position, input, room.Slice(0, ++count)))
                return Place(input, leftOut);
        }
        return room.Slice(0, count).ToArray();
    }

    /// <summary>Lets an approach in at its place.</summary>
    /// <returns>Whether it ties with a neighbour, so that keys do not decide.</returns>
    private bool Insert(int position, RankInput input, Span<RankedApproach> ranked)
    {
        var item = new RankedApproach(position, HundredthsOf(position, input));
        var key = KeyOf(item, input);
        var place = ranked.Length - 1;
        for (; place > 0 && KeyOf(ranked[place - 1], input) < key; place--)
            ranked[place] = ranked[place - 1];
        ranked[place] = item;
        return (place > 0 && RankKey.Tie(KeyOf(ranked[place - 1], input), key))
            || (place + 1 < ranked.Length && RankKey.Tie(KeyOf(ranked[place + 1], input), key));
    }

    private static double KeyOf(RankedApproach item, RankInput input) =>
        RankKey.Of(item.Hundredths, input.Outcomes[item.Position].NeedBillionths, item.Position);
}
