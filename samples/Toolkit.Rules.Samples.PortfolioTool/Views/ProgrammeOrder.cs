namespace Toolkit.Rules.Samples.Views;

/// <summary>What a list of programmes is sorted by.</summary>
internal enum ProgrammeOrder
{
    Name = 0,
    Department = 1,
    Category = 2,
    Rating = 3,
    Ends = 4,
    Cost = 5,
}
