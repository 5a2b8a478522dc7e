using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Ranking;

/// <content>An order of which only some approaches have to find their place again.</content>
internal sealed partial class RankOrder
{
    /// <summary>The mark, in place of a number of places, that keys do not decide.</summary>
    private const int Tied = -1;

    /// <summary>The approaches in order, from nothing.</summary>
    internal RankedApproach[] Place(RankInput input, ReadOnlySpan<bool> leftOut)
    {
        var ranked = new RankedApproach[input.Outcomes.Length];
        return ranked.AsSpan(0, Sort(input, leftOut, ranked)).ToArray();
    }

    /// <summary>The order after something changed; the same as <see cref="Place"/> gives.</summary>
    /// <param name="outcomes">The outcomes, in the order of the catalogue.</param>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="priorities">Priorities by number of finding; NaN where none is stated.</param>
    /// <param name="leftOut">As for <see cref="Sort"/>.</param>
    /// <param name="before">The order before.</param>
    /// <param name="moved">The approaches of which an outcome or a value changed, by position.</param>
    internal RankedApproach[] Replace(
        ReadOnlySpan<RuleOutcome> outcomes, OrganisationKind kind, double[] priorities, ReadOnlySpan<bool> leftOut, RankedApproach[] before, ReadOnlySpan<bool> moved)
    {
        if (RankKey.Fits(moved.Length))
        {
            Span<RankedApproach> room = stackalloc RankedApproach[moved.Length];
            Span<double> keys = stackalloc double[moved.Length];
            var leads = FixedFor(kind).Leads;
            var count = LetIn(outcomes, kind, priorities, leftOut, moved, room, keys, Keep(outcomes, leads, before, moved, room, keys));
            if (count != Tied)
                return room.Slice(0, count).ToArray();
        }
        return Place(new RankInput(outcomes.ToArray(), kind, priorities), leftOut);
    }

    /// <summary>Copies the approaches that keep their order among each other.</summary>
    /// <returns>How many there are.</returns>
    private static int Keep(
        ReadOnlySpan<RuleOutcome> outcomes, double[] leads, RankedApproach[] before, ReadOnlySpan<bool> moved, Span<RankedApproach> room, Span<double> keys)
    {
        var count = 0;
        foreach (var kept in before)
        {
            (room[count], keys[count]) = (kept, KeyOf(kept, outcomes, leads));
            count += moved[kept.Position] ? 0 : 1;
        }
        return count;
    }

    /// <summary>Lets those in that have moved.</summary>
    /// <returns>How many there are now, or <see cref="Tied"/>.</returns>
    private int LetIn(
        ReadOnlySpan<RuleOutcome> outcomes,
        OrganisationKind kind,
        double[] priorities,
        ReadOnlySpan<bool> leftOut,
        ReadOnlySpan<bool> moved,
        Span<RankedApproach> room,
        Span<double> keys,
        int count)
    {
        var leads = FixedFor(kind).Leads;
        for (var position = 0; position < moved.Length; position++)
        {
            if (!moved[position] || !TakesPlace(position, outcomes[position], leftOut))
                continue;
            var item = new RankedApproach(position, HundredthsOf(position, outcomes, kind, priorities));
            count++;
            if (Insert(item, KeyOf(item, outcomes, leads), room.Slice(0, count), keys.Slice(0, count)))
                return Tied;
        }
        return count;
    }

    /// <summary>Lets an approach in at its place.</summary>
    /// <returns>Whether it ties with a neighbour, so that keys do not decide.</returns>
    private static bool Insert(RankedApproach item, double key, Span<RankedApproach> ranked, Span<double> keys)
    {
        var place = ranked.Length - 1;
        for (; place > 0 && keys[place - 1] < key; place--)
            (ranked[place], keys[place]) = (ranked[place - 1], keys[place - 1]);
        (ranked[place], keys[place]) = (item, key);
        return (place > 0 && RankKey.Tie(keys[place - 1], key)) || (place + 1 < ranked.Length && RankKey.Tie(keys[place + 1], key));
    }

    private static double KeyOf(RankedApproach item, ReadOnlySpan<RuleOutcome> outcomes, double[] leads) =>
        RankKey.Of(item.Hundredths + leads[item.Position], outcomes[item.Position].NeedBillionths, item.Position);
}
