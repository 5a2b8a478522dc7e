namespace Toolkit.Rules.Records;

/// <summary>How many records of one kind there were, and which fields at least one of them filled in.</summary>
internal sealed class Carried
{
    internal long Records { get; private set; }

    internal ulong Fields { get; private set; }

    internal void Add(ulong fields)
    {
        Records++;
        Fields |= fields;
    }

    internal void Merge(Carried other)
    {
        Records += other.Records;
        Fields |= other.Fields;
    }
}
