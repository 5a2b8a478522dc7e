namespace Toolkit.Rules.Analysis;

/// <summary>A piece of evidence of which something is drawn: its gap, its figures or its weight.</summary>
internal readonly struct DrawnPiece
{
    /// <summary>Nothing of that kind is drawn.</summary>
    internal const int None = -1;

    internal required double Weight { get; init; }

    /// <summary>The unknown answer that it takes its gap from, or <see cref="None"/>.</summary>
    internal required int Answer { get; init; }

    /// <summary>The gap in billionths where it is not drawn.</summary>
    internal double Gap { get; init; }

    /// <summary>The gap less the gap with the judged figures as low as they are drawn.</summary>
    internal double Below { get; init; }

    /// <summary>The gap with the judged figures as high as they are drawn, less the gap.</summary>
    internal double Above { get; init; }

    /// <summary>The judgement that moves its figures, or <see cref="None"/>.</summary>
    internal int Figures { get; init; } = None;

    /// <summary>The judgement that moves its weight, or <see cref="None"/>.</summary>
    internal int WeightMove { get; init; } = None;

    public DrawnPiece()
    {
    }
}
