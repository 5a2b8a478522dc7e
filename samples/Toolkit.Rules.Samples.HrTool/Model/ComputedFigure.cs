namespace Toolkit.Rules.Samples.Model;

/// <summary>What the records said of one question: a figure, or why there is none.</summary>
internal sealed class ComputedFigure
{
    public int ReportId { get; init; }

    public required string Indicator { get; init; }

    /// <summary>The answer as a profile document spells it; null when there is none.</summary>
    public required double? Value { get; init; }

    /// <summary>The system or systems the records come from.</summary>
    public required string Source { get; init; }

    /// <summary>The day they describe.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>How many records are behind the value, rounded down by the library so that nobody can be worked out.</summary>
    public required long Records { get; init; }

    /// <summary>What it was computed from, or why it was not.</summary>
    public required string Text { get; init; }
}
