namespace Toolkit.Rules.Analysis;

/// <summary>The mean of the weights under which an approach came first: who weighs the criteria like this puts it there. They sum to 1, but for rounding.</summary>
public sealed record CentralWeights
{
    /// <summary>Weight of the need, 0 to 1.</summary>
    public required double Need { get; init; }

    /// <summary>Weight of the leverage, 0 to 1.</summary>
    public required double Leverage { get; init; }

    /// <summary>Weight of the readiness, 0 to 1.</summary>
    public required double Readiness { get; init; }

    /// <summary>Weight of the ease, 0 to 1.</summary>
    public required double Ease { get; init; }

    /// <summary>Weight of the speed, 0 to 1.</summary>
    public required double Speed { get; init; }

    /// <summary>Weight of the fit with the organisation's priorities, 0 to 1.</summary>
    public required double Fit { get; init; }
}
