using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>
/// Two drugs against blood clots after an operation, on two kinds of clots and on major bleeding. Events counted in 136 and 129 patients: the example
/// thrombolytics of mcda-elicitation-web (drugis), as beta distributions, and the scales that the study of Tervonen's pubs-code
/// (elicitation/run/thrombo-problem.R) gives them.
/// </summary>
internal static class Thrombolytics
{
    /// <summary>Heparin, enoxaparin.</summary>
    /// <param name="proximal">The weight of clots of the upper leg.</param>
    /// <param name="distal">The weight of clots of the lower leg.</param>
    /// <param name="bleeding">The weight of bleeding.</param>
    internal static SmaaTable Table(SmaaWeight proximal, SmaaWeight distal, SmaaWeight bleeding) => new(
        [
            new SmaaCriterion("Prox DVT", Direction.LowerIsBetter, proximal).WithScale(worst: 0.25, best: 0),
            new SmaaCriterion("Dist DVT", Direction.LowerIsBetter, distal).WithScale(worst: 0.4, best: 0.15),
            new SmaaCriterion("Bleed", Direction.LowerIsBetter, bleeding).WithScale(worst: 0.1, best: 0),
        ],
        [
            new SmaaAlternative("Heparin", SmaaValue.Beta(20, 116), SmaaValue.Beta(40, 96), SmaaValue.Beta(1, 135)),
            new SmaaAlternative("Enoxaparin", SmaaValue.Beta(8, 121), SmaaValue.Beta(32, 97), SmaaValue.Beta(5, 124)),
        ]);
}
