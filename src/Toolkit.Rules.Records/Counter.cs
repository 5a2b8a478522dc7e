namespace Toolkit.Rules.Records;

/// <summary>Counts something about records. Counts of parts add up to those of the whole.</summary>
internal abstract class Counter
{
    /// <summary>Adds the counts of another counter of the same type.</summary>
    internal abstract void Merge(Counter other);
}
