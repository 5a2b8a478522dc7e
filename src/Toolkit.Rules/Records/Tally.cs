namespace Toolkit.Rules.Records;

/// <summary>
/// Counts a share: how many belong to a group, and how many of those have something. A record of which either is unknown counts in
/// neither, and is counted as such.
/// </summary>
internal struct Tally
{
    internal long Having { get; private set; }

    internal long Of { get; private set; }

    internal long Unstated { get; private set; }

    internal void Count(bool? belongs, bool? has)
    {
        if (belongs == false)
            return;
        if (belongs is null || has is null)
        {
            Unstated++;
            return;
        }
        Of++;
        if (has.Value)
            Having++;
    }

    internal void Merge(Tally other)
    {
        Having += other.Having;
        Of += other.Of;
        Unstated += other.Unstated;
    }

    /// <summary>How many have it.</summary>
    internal readonly Figure Number() => new(Of, Unstated, Having, HasNoGroup: true);

    /// <summary>Whether any has it: no is not said while some leave it open.</summary>
    internal readonly Figure Any() => new Figure(Of, Unstated, Having > 0 ? 1 : 0, HasNoGroup: true)
        .RefusedIf(Having == 0 && Unstated > 0, NotComputed.TooManyUnstated);

    /// <summary>Whether all have it: yes is not said while some leave it open.</summary>
    internal readonly Figure All() => new Figure(Of, Unstated, Having == Of ? 1 : 0, HasNoGroup: true)
        .RefusedIf(Having == Of && Unstated > 0, NotComputed.TooManyUnstated);

    /// <summary>Which share has it, in per cent.</summary>
    internal readonly Figure Share(int decimals = 0) => new(Of, Unstated, Rounding.Percent(Having, Of, decimals));
}
