using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

public sealed partial class ComputedAnswers
{
    /// <summary>
    /// Withholds the figures about people that, with the figures of the parts subtracted, would tell about a group of fewer people than the
    /// limit. Use it for a whole, such as a ministry, that is shown beside its parts.
    /// </summary>
    /// <param name="parts">The answers of the parts that are shown, too; no person belongs to two of them.</param>
    /// <returns>Answers of which all can be shown beside those of the parts.</returns>
    public ComputedAnswers BesideParts(IEnumerable<ComputedAnswers> parts)
    {
        var shown = Guard.NotNull(parts).ToList();
        return With(answer => Setting.AreFew(Math.Abs(answer.People - shown.Sum(part => part.MostWithin(answer.Indicator)))) ? answer.Withheld(Setting) : answer);
    }

    /// <summary>
    /// Keeps the earlier figures about people where the new ones would disclose something about the few who joined or left since: where the group, or that of
    /// a related figure, was larger or smaller by fewer people than the limit on any day it was shown in the last 12 months.
    /// </summary>
    /// <param name="shown">The figures shown of the same organisation before.</param>
    /// <returns>Answers that can be shown after the earlier ones; those that were kept have their earlier date and source, and say so.</returns>
    public ComputedAnswers After(DisclosureHistory shown)
    {
        Guard.NotNull(shown);
        return With(answer => shown.Next(answer, Setting));
    }

    /// <summary>The largest group of people within that of a question about which something is shown.</summary>
    private long MostWithin(Indicator question) => RelatedQuestions.Within(question).Max(narrower => this[narrower]?.People ?? 0);

    private ComputedAnswers With(Func<ComputedAnswer, ComputedAnswer> change) =>
        new(Source, Setting, All.Select(answer => answer.People > 0 ? change(answer) : answer).ToArray(), Problems, LeftOut) { Doubts = Doubts, StaffSize = StaffSize };
}
