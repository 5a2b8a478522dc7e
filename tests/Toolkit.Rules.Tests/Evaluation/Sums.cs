using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Tests.Evaluation;

/// <summary>Outcomes of sums that no rule has to lead to.</summary>
internal static class Sums
{
    internal static RuleOutcome Decide(double applicable, double answered, double gaps, double threshold) => OutcomeLanes.From(
        new Lanes(applicable), new Lanes(answered), new Lanes(gaps * Precision.Scale), Precision.Limit(threshold)).First;
}
