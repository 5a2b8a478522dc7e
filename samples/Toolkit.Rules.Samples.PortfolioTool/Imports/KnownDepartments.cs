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
        Codes = [.. _departments.Values.Select(known => known.Code).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The codes, in order.</summary>
    internal IReadOnlyList<string> Codes { get; }

    /// <summary>The words that a file may use, for a message.</summary>
    internal string Allowed => "a department that is known: " + string.Join(", ", Codes);

    /// <summary>The department that a word names; null when it is none of them.</summary>
    internal Department? Find(string word) => _departments.GetValueOrDefault(word);
}
