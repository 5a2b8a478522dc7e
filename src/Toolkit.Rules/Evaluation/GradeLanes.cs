using System.Runtime.CompilerServices;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>What answers add to the three sums of their rules, side by side.</summary>
internal readonly struct GradeLanes
{
    private GradeLanes(Lanes applicable, Lanes answered, Lanes gaps)
    {
        Applicable = applicable;
        Answered = answered;
        Gaps = gaps;
    }

    internal Lanes Applicable { get; }

    internal Lanes Answered { get; }

    internal Lanes Gaps { get; }

    /// <summary>Grades answers, or the marks that stand for none: see <see cref="AnswerSheet"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static GradeLanes From(Lanes answer, Lanes weight, Lanes gap)
    {
        // Unknown is NaN, which compares with nothing; not applicable is infinite, which nothing is above.
        var given = answer < new Lanes(AnswerSheet.NotApplicable);
        var answered = weight & given;
        return new GradeLanes(Lanes.Where(answer >= new Lanes(AnswerSheet.NotApplicable), new Lanes(0), weight), answered, (weight * gap) & given);
    }
}
