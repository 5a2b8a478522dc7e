namespace Toolkit.Rules.Records;

/// <summary>A number of people.</summary>
internal sealed class PeopleCount
{
    internal long Number { get; set; }
}
