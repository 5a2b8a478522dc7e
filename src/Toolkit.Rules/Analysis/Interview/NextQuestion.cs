namespace Toolkit.Rules.Analysis;

/// <summary>A question that is open and could change the decision.</summary>
/// <param name="Indicator">The key of the indicator to ask for.</param>
/// <param name="Value">How much of the doubt about the first places an answer is expected to take away: a share, 0 to 1.</param>
/// <param name="Approaches">Ids of the approaches whose evidence it is, by id.</param>
public sealed record NextQuestion(string Indicator, double Value, IReadOnlyList<string> Approaches);
