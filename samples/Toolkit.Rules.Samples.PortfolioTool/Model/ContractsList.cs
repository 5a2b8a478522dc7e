namespace Toolkit.Rules.Samples.Model;

/// <summary>The contracts of one department at one day. Imported as a whole; it replaces only what was there of the same day.</summary>
internal sealed class ContractsList : IDepartmentList
{
    public int Id { get; init; }

    public int DepartmentId { get; init; }

    public Department? Department { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string FileName { get; init; }

    public List<Contract> Contracts { get; init; } = [];

    int IDepartmentList.Length => Contracts.Count;
}
