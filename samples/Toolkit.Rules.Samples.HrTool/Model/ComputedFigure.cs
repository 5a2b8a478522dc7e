namespace Toolkit.Rules.Samples.Model;

/// <summary>The figure of the records for one question, or the reason why there is none.</summary>
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

    /// <summary>The explanation of the figure, or of its absence.</summary>
    public required string Text { get; init; }
}
