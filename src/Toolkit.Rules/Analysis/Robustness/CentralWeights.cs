namespace Toolkit.Rules.Analysis;

/// <summary>The mean of the weights under which an approach came first: who weighs the criteria like this puts it there. They sum to 1, but for rounding.</summary>
/// <param name="Need">Weight of the need, 0 to 1.</param>
/// <param name="Leverage">Weight of the leverage, 0 to 1.</param>
/// <param name="Readiness">Weight of the readiness, 0 to 1.</param>
/// <param name="Ease">Weight of the ease, 0 to 1.</param>
/// <param name="Speed">Weight of the speed, 0 to 1.</param>
/// <param name="Fit">Weight of the fit with the organisation's priorities, 0 to 1.</param>
public sealed record CentralWeights(double Need, double Leverage, double Readiness, double Ease, double Speed, double Fit);
