using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>An approach that has no place because it is met or does not apply, in figures.</summary>
internal sealed class HandWrittenOther(string id, Finding finding, in Need need)
{
    internal string Id { get; } = id;

    internal Finding Finding { get; } = finding;

    internal Outcome Outcome { get; } = need.Outcome;

    internal Certainty? Certainty { get; } = need.Certainty;

    internal HandWrittenNeed Need { get; } = new(double.IsNaN(need.Value) ? null : need.Value, need.Low, need.High);

    internal double Coverage { get; } = need.Coverage;
}
