using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Records;

/// <summary>
/// The figures about people that were shown in the last 12 months, for <see cref="ComputedAnswers.After"/>. It holds exact numbers of people: keep it
/// with the records, for those who may see them. Immutable.
/// </summary>
public sealed partial class DisclosureHistory
{
    private readonly IReadOnlyList<ShownAnswer> _all;

    private DisclosureHistory(IReadOnlyList<ShownAnswer> all) => _all = all;

    /// <summary>Gets the empty history: nothing was shown yet.</summary>
    public static DisclosureHistory None { get; } = new([]);

    /// <summary>Adds the answers that are shown now, and drops those older than 12 months.</summary>
    /// <param name="answers">The answers of the same organisation that are shown now.</param>
    public DisclosureHistory With(ComputedAnswers answers)
    {
        var now = Guard.NotNull(answers).Computed.Where(answer => answer.People > 0).Select(ShownAnswer.Of).Except(_all);
        return new([.. _all.Where(shown => shown.AsOf >= answers.Setting.YearAgo), .. now]);
    }

    /// <summary>The answer where it can be shown after these; otherwise the last one to its question, or none.</summary>
    internal ComputedAnswer Next(ComputedAnswer answer, RecordSetting setting)
    {
        var questions = RelatedQuestions.To(answer.Indicator).Select(question => question.Key).ToList();
        var related = _all.Where(shown => shown.AsOf >= setting.YearAgo && questions.Contains(shown.Question)).ToList();
        if (related.Exists(shown => shown.IsSameAs(answer)) || !related.Exists(shown => shown.IsCloseTo(answer, setting.SmallestGroup)))
            return answer;
        // Of several on one day the one that was shown last.
        var last = related.Where(shown => shown.IsAbout(answer) && shown.AsOf <= answer.AsOf).OrderBy(shown => shown.AsOf).LastOrDefault();
        return last is null ? answer.Withheld(setting) : answer.Kept(last, setting);
    }
}
