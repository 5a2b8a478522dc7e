namespace Toolkit.Rules.Validity;

/// <summary>One line of the table: a figure, its target, and whether the target is met.</summary>
/// <param name="Statement">The number of the statement it belongs to; 0 for a figure beside the statements.</param>
/// <param name="Measured">The thing that was measured, in words.</param>
/// <param name="Target">The target in words; a dash where there is none.</param>
/// <param name="Seen">The figure.</param>
/// <param name="Holds">Whether the target is met; null where there is none.</param>
internal sealed record Finding(int Statement, string Measured, string Target, string Seen, bool? Holds)
{
    /// <summary>A figure without a target, told for comparison.</summary>
    internal static Finding Told(int statement, string measured, string seen) => new(statement, measured, "-", seen, null);

    internal static Finding AtLeast(int statement, string measured, double target, double seen) =>
        new(statement, measured, "at least " + Figure.Percent(target), Figure.Percent(seen), seen >= target);

    internal static Finding AtMost(int statement, string measured, double target, double seen) =>
        new(statement, measured, "at most " + Figure.Percent(target), Figure.Percent(seen), seen <= target);

    internal static Finding None(int statement, string measured, IReadOnlyCollection<string> seen) =>
        new(statement, measured, "none", seen.Count == 0 ? "none" : $"{seen.Count}: {string.Join(", ", seen.Take(5))}", seen.Count == 0);
}
