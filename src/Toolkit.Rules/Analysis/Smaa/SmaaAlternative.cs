using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>An alternative of a table: what could be chosen.</summary>
public sealed class SmaaAlternative
{
    private readonly SmaaValue[] _values;

    /// <summary>Names an alternative. The table checks it.</summary>
    /// <param name="name">The name; no other alternative of the table has it.</param>
    /// <param name="values">The value on each criterion, in the order of the criteria of the table.</param>
    /// <exception cref="ArgumentNullException">There is no name, or no list of values.</exception>
    public SmaaAlternative(string name, params SmaaValue[] values)
    {
        Name = Guard.NotNull(name);
        _values = [.. Guard.NotNull(values)];
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the values, in the order of the criteria.</summary>
    public IReadOnlyList<SmaaValue> Values => _values;
}
