using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>Finds the department that a file means.</summary>
internal sealed class KnownDepartments
{
    private readonly Dictionary<string, Department> _departments = new(StringComparer.OrdinalIgnoreCase);

    internal KnownDepartments(IEnumerable<Department> departments)
    {
        foreach (var department in departments)
            foreach (var word in department.AlsoCalled.Split('|', StringSplitOptions.RemoveEmptyEntries).Append(department.Code).Append(department.Name))
                _departments[word] = department;
    }

    /// <summary>The department named in a cell; null, with a problem, when it is none of them.</summary>
    internal Department? Find(CsvLine line, string column)
    {
        if (_departments.TryGetValue(line[column], out var department))
            return department;
        line.Refuse(column, "a department that is known: " + string.Join(", ", _departments.Values.Select(known => known.Code).Distinct().Order(StringComparer.Ordinal)));
        return null;
    }
}
