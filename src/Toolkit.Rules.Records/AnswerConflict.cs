using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Records;

/// <summary>A question with two answers, the profile's own and the computed one. It holds both, whichever is used.</summary>
public sealed class AnswerConflict
{
    internal AnswerConflict(Answer existing, ComputedAnswer computed)
    {
        Existing = existing;
        Computed = computed;
    }

    /// <summary>The question.</summary>
    public Indicator Indicator => Computed.Indicator;

    /// <summary>The answer the profile had: a value, or that the question does not apply.</summary>
    public Answer Existing { get; }

    /// <summary>The computed answer.</summary>
    public ComputedAnswer Computed { get; }
}
