namespace Toolkit.Rules.Samples.Model;

/// <summary>The systems of one department at one day. Imported as a whole; it replaces only what was there of the same day.</summary>
internal sealed class SystemsList : IDepartmentList
{
    public int Id { get; init; }

    public int DepartmentId { get; init; }

    public Department? Department { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string FileName { get; init; }

    public List<InformationSystem> Systems { get; init; } = [];

    int IDepartmentList.Length => Systems.Count;
}
