namespace Toolkit.Rules.Records;

/// <summary>How many records of one kind there were, and which fields at least one of them filled in.</summary>
internal sealed class ObservedFields
{
    internal long Records { get; private set; }

    internal ulong Fields { get; private set; }

    internal void Add(ulong fields)
    {
        Records++;
        Fields |= fields;
    }

    internal void Merge(ObservedFields other)
    {
        Records += other.Records;
        Fields |= other.Fields;
    }
}
