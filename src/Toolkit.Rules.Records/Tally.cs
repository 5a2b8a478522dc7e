namespace Toolkit.Rules.Records;

/// <summary>Counts a share: how many belong to a group, and how many of those have something.</summary>
internal sealed class Tally : Membership
{
    internal long Having { get; private set; }

    internal void Count(bool? belongs, bool? has)
    {
        if (Takes(belongs, has is not null) && has == true)
            Having++;
    }

    internal override void Merge(Counter other)
    {
        base.Merge(other);
        Having += ((Tally)other).Having;
    }

    /// <summary>How many have it.</summary>
    internal RecordFigure Number() => Figure(Having) with { HasNoGroup = true };

    /// <summary>Whether all have it: yes is not said while some leave it open.</summary>
    internal RecordFigure All() => (Figure(Having == Of ? 1 : 0) with { HasNoGroup = true })
        .RefusedIf(Having == Of && Unstated > 0, NotComputedReason.TooManyUnstated);

    /// <summary>The share that has it, in per cent.</summary>
    internal RecordFigure Share(int decimals = 0) => Figure(Rounding.Percent(Having, Of, decimals));
}
