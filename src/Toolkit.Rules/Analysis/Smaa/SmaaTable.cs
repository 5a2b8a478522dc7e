using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Analysis;

/// <summary>Alternatives and the criteria on which they are compared. A table is whole: one with a mistake is refused.</summary>
public sealed class SmaaTable
{
    /// <summary>The most alternatives and criteria a table can have; what is counted grows with the square of the alternatives.</summary>
    internal const int MostAlternatives = 500, MostCriteria = 100;

    /// <summary>Puts a table together.</summary>
    /// <param name="criteria">The criteria, 1 to 100.</param>
    /// <param name="alternatives">The alternatives, 1 to 500, each with a value for each criterion.</param>
    /// <exception cref="SmaaTableException">Something is wrong; every problem is listed.</exception>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public SmaaTable(IEnumerable<SmaaCriterion> criteria, IEnumerable<SmaaAlternative> alternatives)
    {
        Criteria = [.. Guard.NotNull(criteria)];
        Alternatives = [.. Guard.NotNull(alternatives)];
        var problems = new SmaaTableCheck(Criteria, Alternatives).Problems();
        if (problems.Count > 0)
            throw new SmaaTableException(problems);
    }

    /// <summary>Gets the criteria.</summary>
    public IReadOnlyList<SmaaCriterion> Criteria { get; }

    /// <summary>Gets the alternatives.</summary>
    public IReadOnlyList<SmaaAlternative> Alternatives { get; }
}
