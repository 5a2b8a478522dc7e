using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Ranking;

/// <content>The order itself.</content>
internal sealed partial class RankOrder
{
    /// <summary>Sorts by key: counts for each how many are above it, several side by side, because comparison sorts mispredict half of their branches.</summary>
    /// <returns>Whether the keys decide; false when two tie.</returns>
    private static bool SortByKey(Span<double> keys, Span<double> places, Span<RankedApproach> ranked)
    {
        keys.Slice(ranked.Length).Fill(RankKey.None);
        for (var first = 0; first < ranked.Length; first += Lanes.Count)
        {
            var mine = Lanes.Load(keys.Slice(first));
            var above = new Lanes(0);
            for (var other = 0; other < ranked.Length; other++)
                above += new Lanes(1) & (new Lanes(keys[other]) > mine);
            above.Store(places.Slice(first));
        }
        Span<double> sorted = stackalloc double[ranked.Length];
        for (var index = 0; index < ranked.Length; index++)
            sorted[(int)places[index]] = keys[index];
        var tie = false;
        for (var place = 0; place < ranked.Length; place++)
        {
            ranked[place] = new RankedApproach(RankKey.Position(sorted[place]), RankKey.Hundredths(sorted[place]));
            tie |= place > 0 && RankKey.Tie(sorted[place - 1], sorted[place]);
        }
        return !tie;
    }

    /// <summary>Sorts many approaches: by lever, score and need first, and then those that tie by everything else.</summary>
    private void SortMany(RankInput input, Span<RankedApproach> ranked)
    {
        var leads = FixedFor(input.Kind).Leads;
        var (items, keys) = (ranked.ToArray(), new double[ranked.Length]);
        for (var index = 0; index < keys.Length; index++)
            keys[index] = -RankKey.Of(items[index].Hundredths + leads[items[index].Position], input.Outcomes[items[index].Position].NeedBillionths);
        Array.Sort(keys, items);
        for (var (first, next) = (0, 1); first < keys.Length; first = next++)
        {
            while (next < keys.Length && keys[next].Equals(keys[first]))
                next++;
            if (next - first > 1)
                Array.Sort(items, first, next - first, Comparer<RankedApproach>.Create((left, right) =>
                    Compare(ValuesOf(left.Position, input), ValuesOf(right.Position, input)) is not 0 and var order
                        ? order
                        : left.Position.CompareTo(right.Position)));
        }
        items.CopyTo(ranked);
    }

    // An insertion sort: two dozen approaches at most, mostly in order already. Complete ties stay in the order of positions, which is that of ids.
    private void SortFew(RankInput input, Span<RankedApproach> ranked)
    {
        var leads = FixedFor(input.Kind).Leads;
        for (var index = 1; index < ranked.Length; index++)
        {
            var (place, item) = (index, ranked[index]);
            var values = ValuesOf(item.Position, input);
            for (; place > 0 && leads[item.Position].CompareTo(leads[ranked[place - 1].Position]) is var byLever; place--)
            {
                if (byLever < 0 || (byLever == 0 && Compare(values, ValuesOf(ranked[place - 1].Position, input)) >= 0))
                    break;
                ranked[place] = ranked[place - 1];
            }
            ranked[place] = item;
        }
    }

    private int Compare(in CriterionValues left, in CriterionValues right) => CriterionValues.Order(left, right, Weights.Shares);
}
