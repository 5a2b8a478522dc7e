namespace Toolkit.Rules.Samples.Model;

/// <summary>A list of records of one department at one day. Imported as a whole; it replaces only the one of the same day.</summary>
internal interface IDepartmentList
{
    int DepartmentId { get; }

    DateOnly AsOf { get; }

    /// <summary>How many records it has.</summary>
    int Length { get; }
}
