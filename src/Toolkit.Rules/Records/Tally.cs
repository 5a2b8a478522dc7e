namespace Toolkit.Rules.Records;

/// <summary>Counts a share: how many belong to a group, and how many of those have something.</summary>
internal struct Tally
{
    private Membership _group;

    internal long Having { get; private set; }

    internal readonly long Of => _group.Of;

    internal readonly long Unstated => _group.Unstated;

    internal readonly bool IsMostlyOpen => _group.IsMostlyOpen;

    internal void Count(bool? belongs, bool? has)
    {
        if (_group.Takes(belongs, has is not null) && has == true)
            Having++;
    }

    internal void Merge(Tally other)
    {
        _group.Merge(other._group);
        Having += other.Having;
    }

    /// <summary>A figure of another kind about the same group.</summary>
    internal readonly RecordFigure Figure(double value) => _group.Figure(value);

    /// <summary>How many have it.</summary>
    internal readonly RecordFigure Number() => _group.Figure(Having) with { HasNoGroup = true };

    /// <summary>Whether any has it: no is not said while some leave it open.</summary>
    internal readonly RecordFigure Any() => (_group.Figure(Having > 0 ? 1 : 0) with { HasNoGroup = true })
        .RefusedIf(Having == 0 && Unstated > 0, NotComputed.TooManyUnstated);

    /// <summary>Whether all have it: yes is not said while some leave it open.</summary>
    internal readonly RecordFigure All() => (_group.Figure(Having == Of ? 1 : 0) with { HasNoGroup = true })
        .RefusedIf(Having == Of && Unstated > 0, NotComputed.TooManyUnstated);

    /// <summary>Which share has it, in per cent.</summary>
    internal readonly RecordFigure Share(int decimals = 0) => _group.Figure(Rounding.Percent(Having, Of, decimals));
}
