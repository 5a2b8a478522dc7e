using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// Tries gaps in a rule and says when the approach comes in, or goes out. The worse an answer the more an approach is needed, so along a
/// line of answers there is one place where that turns; it is worked out from the sums and the scale, and then put right by the outcome.
/// </summary>
internal readonly struct TurningPoint(OpenRule rule, bool comesIn)
{
    /// <summary>The first answer of a line that does it, with the other answers as they stand in the rule.</summary>
    /// <returns>Its step; negative when no answer of the line does it.</returns>
    internal long FirstOn(AnswerLine line)
    {
        var gap = rule[line.Index];
        var first = !Does(line, line.Last) ? -1 : Does(line, 0) ? 0 : Between(line);
        rule[line.Index] = gap;
        return first;
    }

    /// <summary>Whether the gaps as they stand in the rule do it.</summary>
    internal bool IsReached => rule.Decide().Outcome == Outcome.Recommended == comesIn;

    private bool Does(AnswerLine line, long step)
    {
        if (step < 0)
            return false;
        rule[line.Index] = line.GapAt(step);
        return IsReached;
    }

    /// <summary>From the answer that should be it, in strides that double, to where one step makes the difference.</summary>
    private long Between(AnswerLine line)
    {
        var (not, does) = (0L, line.Last);
        var step = line.StepAt(rule.Required(line.Index));
        for (var stride = 1L; does - not > 1; stride *= 2)
        {
            step = Math.Min(Math.Max(step, not + 1), does - 1);
            if (Does(line, step))
                (does, step) = (step, step - stride);
            else
                (not, step) = (step, step + stride);
            if (stride > 2)
                step = not + (does - not) / 2;
        }
        return does;
    }
}
