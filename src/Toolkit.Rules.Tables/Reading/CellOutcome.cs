namespace Toolkit.Rules.Tables;

/// <summary>A cell as it was read: a value, nothing, or what is wrong with it.</summary>
internal readonly struct CellOutcome
{
    internal CellOutcome(FieldValue value) => (Value, HasValue) = (value, true);

    private CellOutcome(string? problem) => Problem = problem;

    internal static CellOutcome Empty => default;

    internal FieldValue Value { get; }

    internal bool HasValue { get; }

    /// <summary>The kind of problem; null for none.</summary>
    internal string? Problem { get; }

    internal static CellOutcome Refused(string problem) => new(problem);
}
