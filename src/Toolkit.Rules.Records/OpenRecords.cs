namespace Toolkit.Rules.Records;

/// <summary>
/// The groups that the record being counted leaves open. When it is counted they learn which fields it leaves empty: reading those off is only worth it for
/// a record that leaves something open.
/// </summary>
internal sealed class OpenRecords
{
    private readonly List<Membership> _groups = [];

    internal int Count => _groups.Count;

    internal void Add(Membership group) => _groups.Add(group);

    /// <summary>Tells the groups from a place on which fields the record leaves empty, and forgets them.</summary>
    internal void Tell(int first, ulong empty)
    {
        for (var place = first; place < _groups.Count; place++)
            _groups[place].NoteEmpty(empty);
        _groups.RemoveRange(first, _groups.Count - first);
    }
}
