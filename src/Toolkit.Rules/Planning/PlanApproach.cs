using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Planning;

/// <summary>One approach as a run left it.</summary>
/// <param name="Descriptor">What is true of it whatever the answers.</param>
/// <param name="RawOutcome">What its rule said.</param>
/// <param name="IsSuppressed">Whether the host suppressed it.</param>
/// <param name="Rank">Its place among the recommendations; 0 when it is none.</param>
/// <param name="Hundredths">Its score in hundredths; 0 when it is no recommendation.</param>
/// <param name="Brakes">The brakes that apply and the key of the indicator of each; empty when it is no recommendation.</param>
/// <param name="Shortfalls">The keys of the evidence that falls short; empty when it is no recommendation.</param>
internal sealed record PlanApproach(
    ApproachDescriptor Descriptor,
    Outcome RawOutcome,
    bool IsSuppressed,
    int Rank,
    int Hundredths,
    IReadOnlyList<(string Id, string Indicator)> Brakes,
    IReadOnlyCollection<string> Shortfalls)
{
    internal string Id => Descriptor.Id;
}
