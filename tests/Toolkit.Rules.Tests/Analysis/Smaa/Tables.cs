using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>Tables whose values are known, on a scale of 0 to 1.</summary>
internal static class Tables
{
    internal static SmaaTable Of(SmaaWeight[] weights, params double[][] rows) => new(
        weights.Select((weight, index) => new SmaaCriterion($"c{index + 1}", weight: weight).WithScale(worst: 0, best: 1)),
        rows.Select((row, index) => new SmaaAlternative($"a{index + 1}", [.. row.Select(SmaaValue.Exact)])));
}
