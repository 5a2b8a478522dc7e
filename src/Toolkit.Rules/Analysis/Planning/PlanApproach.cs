using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>One approach as a run left it.</summary>
/// <param name="Descriptor">What is true of it whatever the answers.</param>
/// <param name="RawOutcome">What its rule said.</param>
/// <param name="Standing">What was decided about it.</param>
/// <param name="Withheld">Who postponed or suppressed it; null when nobody did.</param>
/// <param name="Rank">Its place among the recommendations; 0 when it is none.</param>
/// <param name="Hundredths">Its score in hundredths, or the one it would have if it were not postponed; null when the answers do not call for it, or it is suppressed.</param>
/// <param name="Preconditions">The brakes that apply and the key of the indicator of each; empty without a score.</param>
/// <param name="Shortfalls">The keys of the evidence that falls short; empty without a score.</param>
internal sealed record PlanApproach(
    ApproachDescriptor Descriptor,
    Outcome RawOutcome,
    PlanStanding Standing,
    Withholding? Withheld,
    int Rank,
    int? Hundredths,
    IReadOnlyList<(string Id, string Indicator)> Preconditions,
    IReadOnlyCollection<string> Shortfalls)
{
    internal string Id => Descriptor.Id;
}
