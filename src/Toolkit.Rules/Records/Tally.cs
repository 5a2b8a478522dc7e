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

    internal readonly Figure Share(int decimals = 0) => new(Of, Unstated, Rounding.Percent(Having, Of, decimals));
}
