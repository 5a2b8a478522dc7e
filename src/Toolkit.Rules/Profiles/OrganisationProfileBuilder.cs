using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>Collects many answers and makes one profile of them. Not safe to share between threads.</summary>
public sealed class OrganisationProfileBuilder
{
    private Organisation _organisation;
    private readonly DateTime _asOf;
    private AnswerSheet _sheet;
    private double[] _priorities;
    private bool _shared;

    /// <summary>Starts without answers.</summary>
    /// <param name="organisation">The organisation that the profile describes.</param>
    /// <param name="asOf">The date the answers hold for, in the years 1900 to 2100; the time of day is dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date is in another year.</exception>
    public OrganisationProfileBuilder(Organisation organisation, DateTime asOf)
    {
        _organisation = Guard.NotNull(organisation);
        _asOf = DocumentBounds.Day.Allows(asOf)
            ? DateTime.SpecifyKind(asOf.Date, DateTimeKind.Unspecified)
            : throw new ArgumentOutOfRangeException(nameof(asOf), asOf, $"The answers hold for {DocumentBounds.Day.Allowed}.");
        _sheet = AnswerSheet.Empty;
        _priorities = [double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN];
        _shared = true;
    }

#if NET
    /// <inheritdoc cref="OrganisationProfileBuilder(Organisation, DateTime)"/>
    public OrganisationProfileBuilder(Organisation organisation, DateOnly asOf)
        : this(organisation, asOf.ToDateTime(TimeOnly.MinValue))
    {
    }
#endif

    internal OrganisationProfileBuilder(OrganisationProfile profile)
    {
        _organisation = profile.Organisation;
        _asOf = profile.AsOf;
        _sheet = profile.Sheet;
        _priorities = profile.PrioritySlots;
        _shared = true;
    }

    /// <summary>Answers a question.</summary>
    /// <typeparam name="T">The type of an answer to the question.</typeparam>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100, a level, yes or no, a count, months, years or an amount with its currency.</param>
    /// <param name="source">The source of the value; null for none.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    public OrganisationProfileBuilder With<T>(Indicator<T> indicator, T value, string? source = null, string? note = null)
        where T : struct => With(indicator, Answer.Of(indicator, value, source, note));

    /// <summary>Takes an answer to a question: one of another profile, or one that was typed (<see cref="AnswerText"/>).</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="answer">The answer: a value, not applicable, or unknown, which takes back an earlier one.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">
    /// Neither an amount nor the organisation has a currency, or an answer has a currency and the indicator asks for no amount.
    /// </exception>
    public OrganisationProfileBuilder With(Indicator indicator, Answer answer)
    {
        var (value, detail) = Checked(indicator, answer, _organisation);
        return Put(indicator, value, detail);
    }

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">The reason why it does not apply.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public OrganisationProfileBuilder WithNotApplicable(Indicator indicator, string reason) => With(indicator, Answer.NotApplicable(reason));

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    /// <returns>The builder.</returns>
    public OrganisationProfileBuilder Without(Indicator indicator) => With(indicator, default(Answer));

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public OrganisationProfileBuilder WithPriority(Finding finding, double priority)
    {
        priority = CheckedPriority(finding, priority);
        Own();
        _priorities[(int)finding] = priority;
        return this;
    }

    /// <summary>States the size of the organisation: some approaches do not apply below a size.</summary>
    /// <param name="staff">Its own staff in full-time equivalents; null when not stated.</param>
    /// <param name="digitalStaff">Those in digital roles, in full-time equivalents; null when not stated.</param>
    /// <returns>The builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0 to 50 million, or more staff are digital than there are.</exception>
    public OrganisationProfileBuilder WithStaff(int? staff, int? digitalStaff = null)
    {
        _organisation = _organisation.WithStaff(staff, digitalStaff);
        return this;
    }

    /// <summary>Makes the profile. The builder can go on; profiles made before do not change.</summary>
    /// <returns>The profile.</returns>
    public OrganisationProfile Build()
    {
        _shared = true;
        return new OrganisationProfile(_organisation, _asOf, _sheet, _priorities);
    }

    internal OrganisationProfileBuilder Set(Indicator indicator, double value, AnswerDetail? detail)
    {
        (value, detail) = Checked(indicator, value, detail, _organisation);
        return Put(indicator, value, detail);
    }

    internal OrganisationProfileBuilder SetNotApplicable(Indicator indicator, AnswerDetail detail) =>
        Put(indicator, AnswerSheet.NotApplicable, detail);

    /// <summary>Takes an answer as a sheet holds it, or one of the marks of <see cref="AnswerSheet"/>; nothing is checked.</summary>
    internal OrganisationProfileBuilder Put(Indicator indicator, double value, AnswerDetail? detail)
    {
        Own().Set(indicator, value, detail);
        return this;
    }

    /// <summary>An answer in the form in which the sheet of an organisation holds it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">An amount has no currency, or an answer has one that is no amount.</exception>
    internal static (double Value, AnswerDetail? Detail) Checked(Indicator indicator, Answer answer, Organisation organisation)
    {
        if (Guard.NotNull(indicator) is RetiredIndicator retired)
            return (AnswerSheet.Unknown, RetiredAnswer.Of(retired, answer));
        if (answer.State == AnswerState.Unknown)
            return (AnswerSheet.Unknown, null);
        if (answer.State == AnswerState.NotApplicable)
            return (AnswerSheet.NotApplicable, answer.Detail);
        if (indicator.Kind != IndicatorKind.Money && answer.Currency is not null)
            throw new ArgumentException($"The answer to {indicator.Key} is {indicator.Allowed}, and no amount of money.", nameof(answer));
        if (indicator.Kind == IndicatorKind.Money && (answer.Currency ?? organisation.Currency) is null)
            throw new ArgumentException($"The answer to {indicator.Key} is an amount, and neither it nor the organisation has a currency.", nameof(answer));
        return Checked(indicator, answer.Number, answer.Detail, organisation);
    }

    /// <summary>A value in the form in which the sheet of an organisation holds it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    internal static (double Value, AnswerDetail? Detail) Checked(Indicator indicator, double value, AnswerDetail? detail, Organisation organisation)
    {
        if (!Guard.NotNull(indicator).Allows(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, $"The answer to {indicator.Key} is {indicator.Allowed}.");
        // An amount in the organisation's own currency needs none of its own: one fact, one form.
        if (detail?.Currency is { } currency && currency == organisation.Currency)
            detail = AnswerDetail.From(null, detail.Reason, detail.Source, detail.Note);
        return (WithoutMinusZero(value), detail);
    }

    /// <summary>A priority in the form in which a profile holds it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    internal static double CheckedPriority(Finding finding, double priority)
    {
        if (finding is < Finding.EffectiveStrategies or > Finding.LeaderEngagement)
            throw new ArgumentOutOfRangeException(nameof(finding), finding, "The findings are 1 to 7.");
        if (!(priority >= 0 && priority <= 1))
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "A priority is a number from 0 to 1.");
        return WithoutMinusZero(priority);
    }

    private static double WithoutMinusZero(double value) => value == 0 ? 0 : value;

    private AnswerSheet Own()
    {
        if (_shared)
        {
            _sheet = _sheet.Copy();
            _priorities = (double[])_priorities.Clone();
            _shared = false;
        }
        return _sheet;
    }
}
