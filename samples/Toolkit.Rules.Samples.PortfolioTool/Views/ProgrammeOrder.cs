namespace Toolkit.Rules.Samples.Views;

/// <summary>The columns by which a list of programmes is sorted.</summary>
internal enum ProgrammeOrder
{
    Name = 0,
    Department = 1,
    Category = 2,
    Rating = 3,
    Ends = 4,
    Cost = 5,
}
