using Toolkit.Rules.Compatibility;

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
        return With(All.Select(answer =>
        {
            var rest = answer.People - shown.Sum(part => part[answer.Indicator]?.People ?? 0);
            return answer.People > 0 && _setting.AreFew(Math.Abs(rest)) ? Withheld(answer) : answer;
        }));
    }

    /// <summary>
    /// Keeps the earlier figures about people where the new ones would tell what the few have who joined or left since: as long as the group has
    /// grown or shrunk by fewer people than the limit, and for a year at most.
    /// </summary>
    /// <param name="earlier">Answers of the same organisation at an earlier date, as they were shown.</param>
    /// <returns>Answers that can be shown after the earlier ones; those that were kept have their earlier date.</returns>
    /// <exception cref="ArgumentException">The other answers are not earlier.</exception>
    public ComputedAnswers After(ComputedAnswers earlier)
    {
        if (Guard.NotNull(earlier).AsOf >= AsOf)
            throw new ArgumentException("The other answers are not earlier.", nameof(earlier));
        return With(All.Select(answer => Newer(answer, earlier[answer.Indicator])));
    }

    private ComputedAnswer Newer(ComputedAnswer answer, ComputedAnswer? before)
    {
        if (before is null || before.People == 0 || answer.People == 0 || before.AsOf < _setting.YearAgo)
            return answer;
        var hasChanged = answer.People != before.People || !answer.Value.Equals(before.Value);
        return hasChanged && Math.Abs(answer.People - before.People) < _setting.SmallestGroup ? before : answer;
    }

    private ComputedAnswer Withheld(ComputedAnswer answer) =>
        answer.Withheld(_setting.Texts.Phrase("records.would-disclose", _setting.SmallestGroup));

    private ComputedAnswers With(IEnumerable<ComputedAnswer> answers) => new(Source, _setting, answers.ToArray(), Problems, LeftOut);
}
