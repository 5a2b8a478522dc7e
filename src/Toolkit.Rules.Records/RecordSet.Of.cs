using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

/// <summary>A set of records that takes the kinds of record which name it.</summary>
/// <typeparam name="TSet">The set itself.</typeparam>
public abstract class RecordSet<TSet> : RecordSet
    where TSet : RecordSet<TSet>
{
    private protected RecordSet(string source, DateTime asOf, RecordOptions options, params object?[] tables)
        : base(source, asOf, options, tables)
    {
    }

    private TSet Self => (TSet)this;

    /// <summary>Adds a record.</summary>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="record">The record.</param>
    /// <returns>The set itself.</returns>
    public TSet Add<TRecord>(TRecord record)
        where TRecord : struct, IRecord<TSet>
    {
        record.AddTo(Self);
        return Self;
    }

    /// <summary>Adds records, each read once and not kept.</summary>
    /// <typeparam name="TOwn">The host's own type.</typeparam>
    /// <typeparam name="TRecord">The kind of record.</typeparam>
    /// <param name="own">The host's own objects.</param>
    /// <param name="read">Reads one of them as a record.</param>
    /// <returns>The set itself.</returns>
    public TSet Add<TOwn, TRecord>(IEnumerable<TOwn> own, Func<TOwn, TRecord> read)
        where TRecord : struct, IRecord<TSet>
    {
        Guard.NotNull(read);
        var self = Self;
        foreach (var one in Guard.NotNull(own))
            read(one).AddTo(self);
        return self;
    }

    /// <summary>Adds the counts of another set, so that parts can be counted separately, each on a thread of its own.</summary>
    /// <param name="other">The other set; it does not change.</param>
    /// <returns>The set itself.</returns>
    /// <exception cref="ArgumentException">It is this set, or has another source, date, options or tables.</exception>
    public TSet Merge(TSet other)
    {
        MergeCounters(other);
        return Self;
    }
}
