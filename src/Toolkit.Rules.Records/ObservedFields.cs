namespace Toolkit.Rules.Records;

/// <summary>How many records of one kind there were, with which keys, and which fields at least one of them filled in.</summary>
internal sealed class ObservedFields : Counter
{
    internal long Records { get; private set; }

    internal ulong Fields { get; private set; }

    internal KeySet Keys { get; } = new();

    internal void Add<TRecord>(in TRecord record, RecordFields<TRecord> fields)
        where TRecord : struct
    {
        Records++;
        if (Fields != fields.All)
            Fields |= fields.FilledIn(record);
    }

    internal override void Merge(Counter other)
    {
        Records += ((ObservedFields)other).Records;
        Fields |= ((ObservedFields)other).Fields;
        Keys.Merge(((ObservedFields)other).Keys);
    }
}
