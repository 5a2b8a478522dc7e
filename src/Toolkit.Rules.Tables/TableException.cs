using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Tables;

/// <summary>A file or a mapping that is refused as a whole. It lists every problem that was found, each with its place.</summary>
public sealed class TableException : FormatException
{
    /// <summary>Refuses a file.</summary>
    /// <param name="problems">The problems, one at least.</param>
    public TableException(IReadOnlyList<TableProblem> problems)
        : base(string.Join("\n", Guard.NotNull(problems).Select(problem => problem.ToString()))) => Problems = problems;

    internal TableException(TableProblem problem)
        : this([problem])
    {
    }

    /// <summary>The problems.</summary>
    public IReadOnlyList<TableProblem> Problems { get; }
}
