namespace Toolkit.Rules.Records;

/// <summary>A plain number, such as of people.</summary>
internal sealed class PlainCount : Counter
{
    internal long Number { get; set; }

    internal override void Merge(Counter other) => Number += ((PlainCount)other).Number;
}
