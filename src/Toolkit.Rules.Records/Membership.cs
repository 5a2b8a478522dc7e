namespace Toolkit.Rules.Records;

/// <summary>
/// Counts the records that belong to a group and fill in the fields a figure needs. A record that leaves either open is not counted in the group, and is
/// counted as such; where too many do, nothing is known of the group.
/// </summary>
internal class Membership : Counter
{
    /// <summary>Records differ in few ways in the fields they leave empty; what comes beyond these ways is counted and not told apart.</summary>
    private const int MostWays = 1000;

    private readonly Dictionary<ulong, long> _emptyFields = [];
    private long _outside;
    private long _maybeInside;
    private long _empty;

    /// <summary>How many belong and fill in the field.</summary>
    internal long Of { get; private set; }

    /// <summary>How many belong and leave the field empty, or may belong.</summary>
    internal long Unstated => _empty + _maybeInside;

    /// <summary>Whether more members leave the field empty than fill it in, or more records leave the group open than say it.</summary>
    internal bool IsMostlyOpen => _empty > Of || _maybeInside > Of + _empty + _outside;

    /// <summary>Where the records that leave the group open are noted, so that it learns their empty fields.</summary>
    internal OpenRecords? OpenRecords { private get; set; }

    /// <summary>Counts a record, and says whether its field counts in the figure.</summary>
    internal bool Takes(bool? belongs, bool isFilledIn)
    {
        if (belongs == false)
        {
            _outside++;
            return false;
        }
        if (belongs == true && isFilledIn)
        {
            Of++;
            return true;
        }
        if (belongs is null)
            _maybeInside++;
        else
            _empty++;
        OpenRecords?.Add(this);
        return false;
    }

    /// <summary>Notes the fields that a record leaves empty which leaves this group open.</summary>
    internal void NoteEmpty(ulong fields)
    {
        if (_emptyFields.TryGetValue(fields, out var records) || _emptyFields.Count < MostWays)
            _emptyFields[fields] = records + 1;
    }

    /// <summary>
    /// Of some fields those because of which the group is open: each that is empty on at least half as many of the open records as the one that is empty on
    /// most. None where their emptiness is not the reason.
    /// </summary>
    internal ulong FieldsLeftOpen(ulong among)
    {
        var counts = new long[64];
        foreach (var way in _emptyFields)
            for (var place = 0; place < counts.Length; place++)
                counts[place] += (way.Key & among & (1UL << place)) != 0 ? way.Value : 0;
        var most = counts.Max();
        return Enumerable.Range(0, counts.Length).Where(place => counts[place] > 0 && 2 * counts[place] >= most).Aggregate(0UL, (bits, place) => bits | (1UL << place));
    }

    internal override void Merge(Counter other)
    {
        var group = (Membership)other;
        Of += group.Of;
        _outside += group._outside;
        _maybeInside += group._maybeInside;
        _empty += group._empty;
        foreach (var way in group._emptyFields)
            if (_emptyFields.TryGetValue(way.Key, out var records) || _emptyFields.Count < MostWays)
                _emptyFields[way.Key] = records + way.Value;
    }

    /// <summary>A figure about the group.</summary>
    internal RecordFigure Figure(double value) => new RecordFigure(Of, Unstated, value).RefusedIf(IsMostlyOpen, NotComputedReason.TooManyUnstated) with { Group = this };
}
