namespace Toolkit.Rules.Records;

/// <summary>The largest number of a group.</summary>
internal sealed class Largest : Membership
{
    /// <summary>The number; 0 of none.</summary>
    internal decimal Number { get; private set; }

    internal void Count(bool? belongs, decimal? number)
    {
        if (Takes(belongs, number is not null))
            Number = Math.Max(Number, number.GetValueOrDefault());
    }

    internal override void Merge(Counter other)
    {
        base.Merge(other);
        Number = Math.Max(Number, ((Largest)other).Number);
    }
}
