using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>A piece of evidence of one profile: whether it is answered, and how far the answer falls short.</summary>
public readonly record struct EvidenceGrade
{
    internal EvidenceGrade(AnswerState state, double weight, double gap)
    {
        State = state;
        Weight = weight;
        Gap = gap;
    }

    /// <summary>Whether there is an answer; one in a currency without a rate counts as unknown.</summary>
    public AnswerState State { get; }

    /// <summary>How much it counts among the evidence of its rule.</summary>
    public double Weight { get; }

    /// <summary>How far the answer falls short, 0 to 1; 0 when there is none.</summary>
    public double Gap { get; }

    /// <summary>The gap in billionths, or one of the two marks of <see cref="AnswerSheet"/>.</summary>
    internal double Billionths => State switch
    {
        AnswerState.Given => Precision.Whole(Gap * Precision.Scale),
        AnswerState.NotApplicable => AnswerSheet.NotApplicable,
        _ => AnswerSheet.Unknown,
    };
}
