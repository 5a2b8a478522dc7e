namespace Toolkit.Rules.Analysis;

/// <summary>One quarter of a plan. Immutable.</summary>
public sealed record PlanQuarter
{
    /// <summary>Its name, such as <c>2027 Q1</c>; a year that does not begin in January is called by both of its years, as in <c>2026/27 Q4</c>.</summary>
    public required string Label { get; init; }

    /// <summary>Its first day.</summary>
    public required DateTime Start { get; init; }

    /// <summary>How much effort it has room for, in points.</summary>
    public required double Capacity { get; init; }

    /// <summary>How much effort the steps take in it, in points; at most the capacity.</summary>
    public required double Load { get; init; }
}
