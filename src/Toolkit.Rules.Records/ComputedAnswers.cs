using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Records;

/// <summary>The answers of a set of records to the questions it can answer. Immutable.</summary>
public sealed partial class ComputedAnswers
{
    internal ComputedAnswers(
        string source, RecordSetting setting, IReadOnlyList<ComputedAnswer> all, IReadOnlyList<RecordProblem> problems, long leftOut)
    {
        Setting = setting;
        Source = source;
        All = all;
        Problems = problems;
        LeftOut = leftOut;
    }

    /// <summary>The name of the system the records come from, as the host gave it.</summary>
    public string Source { get; }

    /// <summary>The date the records hold for.</summary>
    public DateTime AsOf => Setting.AsOf;

    internal RecordSetting Setting { get; }

    /// <summary>Every question that such records can answer, in catalogue order, computed or not.</summary>
    public IReadOnlyList<ComputedAnswer> All { get; }

    /// <summary>Gets the answers with a value.</summary>
    public IEnumerable<ComputedAnswer> Computed => All.Where(answer => answer.IsComputed);

    /// <summary>Gets the answers without a value, with the reason.</summary>
    public IEnumerable<ComputedAnswer> NotComputed => All.Where(answer => !answer.IsComputed);

    /// <summary>
    /// Records that were left out because they contradict themselves or repeat a key, with their keys, ordered by kind, key and text; at most <see cref="RecordOptions.KeptProblems"/>. Only for
    /// those who may see the records.
    /// </summary>
    public IReadOnlyList<RecordProblem> Problems { get; }

    /// <summary>
    /// Gets what can be right and looks wrong, such as amounts of two units. Somebody who knows the records should look; the figures in question say it, too.
    /// </summary>
    public IReadOnlyList<RecordDoubt> Doubts { get; internal init; } = [];

    /// <summary>
    /// Gets how many staff are in post, in full-time equivalents where each record has one and in heads otherwise, rounded down to two digits; null for fewer
    /// people than <see cref="RecordOptions.SmallestGroup"/>, and for records that are not about people.
    /// </summary>
    public int? Staff => StaffSize.Staff;

    /// <summary>
    /// Gets how many of them are digital, formed from their share and rounded down to two digits; null where the share is not known, or where they or the others
    /// are fewer than <see cref="RecordOptions.SmallestGroup"/>.
    /// </summary>
    public int? DigitalStaff => StaffSize.Digital;

    internal (int? Staff, int? Digital) StaffSize { get; init; }

    /// <summary>How many records were left out: those that contradict themselves, and those whose key came before.</summary>
    public long LeftOut { get; }

    /// <summary>Gets the answer to a question; null if such records cannot answer it.</summary>
    /// <param name="indicator">The question.</param>
    public ComputedAnswer? this[Indicator indicator] => All.FirstOrDefault(answer => answer.Indicator == Guard.NotNull(indicator));

    /// <summary>
    /// Puts the computed answers into a profile, each with its source and a note. Every answer that the profile already has counts as given by
    /// a person, so compute on top of the profile that people filled in, not on top of an earlier result. The size of the staff goes in where the profile states none.
    /// </summary>
    /// <param name="profile">The profile to start from; it does not change.</param>
    /// <param name="existing">The answer that wins where the profile already has one.</param>
    /// <exception cref="ArgumentException">An amount was computed and the organisation has no currency.</exception>
    public AppliedAnswers ApplyTo(OrganisationProfile profile, ExistingAnswers existing = ExistingAnswers.Keep)
    {
        var builder = Guard.NotNull(profile).ToBuilder();
        var conflicts = new List<AnswerConflict>();
        AddStaff(profile.Organisation, builder);
        foreach (var answer in Computed)
        {
            var had = profile[answer.Indicator];
            if (had.State != AnswerState.Unknown && !IsSame(had, answer))
                conflicts.Add(new AnswerConflict(had, answer));
            if (had.State == AnswerState.Unknown || existing == ExistingAnswers.Overwrite)
                builder.With(answer.Indicator, Answer.OfNumber(answer.Value!.Value, answer.Source, answer.Text));
        }
        return new AppliedAnswers(builder.Build(), existing, conflicts);
    }

    private void AddStaff(Organisation organisation, OrganisationProfileBuilder builder)
    {
        if (organisation.Staff is null && organisation.DigitalStaff is null && Staff is not null)
            builder.WithStaff(Staff, DigitalStaff);
    }

    private static bool IsSame(Answer had, ComputedAnswer answer) =>
        had.State == AnswerState.Given && had.Currency is null && had.Number.Equals(answer.Value);
}
