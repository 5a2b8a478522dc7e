namespace Toolkit.Rules.Records;

/// <summary>
/// Counts the records that belong to a group and fill in the fields a figure needs. A record that leaves either open is not counted in the group, and is
/// counted as such; where too many do, nothing is known of the group.
/// </summary>
internal class Membership : Counter
{
    private long _outside;
    private long _maybeInside;
    private long _empty;

    /// <summary>How many belong and fill in the field.</summary>
    internal long Of { get; private set; }

    /// <summary>How many belong and leave the field empty, or may belong.</summary>
    internal long Unstated => _empty + _maybeInside;

    /// <summary>Whether more members leave the field empty than fill it in, or more records leave the group open than say it.</summary>
    internal bool IsMostlyOpen => _empty > Of || _maybeInside > Of + _empty + _outside;

    /// <summary>Counts a record, and says whether its field counts in the figure.</summary>
    internal bool Takes(bool? belongs, bool isFilledIn)
    {
        if (belongs == false)
            _outside++;
        else if (belongs is null)
            _maybeInside++;
        else if (isFilledIn)
            Of++;
        else
            _empty++;
        return belongs == true && isFilledIn;
    }

    internal override void Merge(Counter other)
    {
        var group = (Membership)other;
        Of += group.Of;
        _outside += group._outside;
        _maybeInside += group._maybeInside;
        _empty += group._empty;
    }

    /// <summary>A figure about the group.</summary>
    internal RecordFigure Figure(double value) => new RecordFigure(Of, Unstated, value).RefusedIf(IsMostlyOpen, NotComputedReason.TooManyUnstated);
}
