namespace Toolkit.Rules.Records;

/// <summary>The largest number of a group.</summary>
internal struct Largest
{
    private Membership _group;

    /// <summary>The number; 0 of none.</summary>
    internal decimal Number { get; private set; }

    internal void Count(bool? belongs, decimal? number)
    {
        if (_group.Takes(belongs, number is not null))
            Number = Math.Max(Number, number.GetValueOrDefault());
    }

    internal void Merge(Largest other)
    {
        _group.Merge(other._group);
        Number = Math.Max(Number, other.Number);
    }

    internal readonly RecordFigure Figure(double value) => _group.Figure(value);
}
