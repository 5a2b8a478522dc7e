using System.Globalization;

namespace Toolkit.Rules.Analysis;

/// <summary>The refusal of a table of alternatives. Its message lists every problem, one a line.</summary>
public sealed class SmaaTableException : ArgumentException
{
    internal SmaaTableException(IReadOnlyList<string> problems)
        : base(string.Join("\n", problems.Prepend(Head(problems.Count)))) => Problems = problems;

    /// <summary>Gets every problem: its place, what was found, and what is allowed; never empty.</summary>
    public IReadOnlyList<string> Problems { get; }

    private static string Head(int count) =>
        string.Format(CultureInfo.InvariantCulture, "The table is refused, {0} {1}:", count, count == 1 ? "problem" : "problems");
}
