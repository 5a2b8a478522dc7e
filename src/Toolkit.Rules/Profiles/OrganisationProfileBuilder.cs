using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>Collects many answers and makes one profile of them. Not safe to share between threads.</summary>
public sealed class OrganisationProfileBuilder
{
    private readonly Organisation _organisation;
    private readonly DateTime _asOf;
    private AnswerSheet _sheet;
    private double[] _priorities;
    private bool _shared;

    /// <summary>Starts without answers.</summary>
    /// <param name="organisation">Whom the profile describes.</param>
    /// <param name="asOf">The date the answers hold for; the time of day is dropped.</param>
    public OrganisationProfileBuilder(Organisation organisation, DateTime asOf)
    {
        _organisation = Guard.NotNull(organisation);
        _asOf = DateTime.SpecifyKind(asOf.Date, DateTimeKind.Unspecified);
        _sheet = AnswerSheet.Empty;
        _priorities = [double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN];
        _shared = true;
    }

    internal OrganisationProfileBuilder(OrganisationProfile profile)
    {
        _organisation = profile.Organisation;
        _asOf = profile.AsOf;
        _sheet = profile.Sheet;
        _priorities = profile.PrioritySlots;
        _shared = true;
    }

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfileBuilder With(PercentageIndicator indicator, double value, string? source = null, string? note = null) =>
        Set(indicator, value, Remarks(source, note));

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the level reached.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfileBuilder With(MaturityIndicator indicator, MaturityLevel value, string? source = null, string? note = null) =>
        Set(indicator, (int)value, Remarks(source, note));

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: yes or no.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfileBuilder With(YesNoIndicator indicator, bool value, string? source = null, string? note = null) =>
        Set(indicator, value ? 1 : 0, Remarks(source, note));

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a whole number, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfileBuilder With(CountIndicator indicator, int value, string? source = null, string? note = null) =>
        Set(indicator, value, Remarks(source, note));

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: months, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfileBuilder With(MonthsIndicator indicator, double value, string? source = null, string? note = null) =>
        Set(indicator, value, Remarks(source, note));

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: years, 0 or more.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters.</exception>
    public OrganisationProfileBuilder With(YearsIndicator indicator, double value, string? source = null, string? note = null) =>
        Set(indicator, value, Remarks(source, note));

    /// <summary>Answers a question.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: the amount with its currency.</param>
    /// <param name="source">Where the value comes from; null when not said.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    public OrganisationProfileBuilder With(MoneyIndicator indicator, Money value, string? source = null, string? note = null) =>
        Money.IsCurrency(value.Currency)
            ? Set(indicator, value.Amount, Remarks(source, note, value.Currency))
            : throw new ArgumentException("The amount has no currency.", nameof(value));

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">Why it does not apply.</param>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public OrganisationProfileBuilder WithNotApplicable(Indicator indicator, string reason)
    {
        Guard.NotNull(indicator);
        return SetNotApplicable(indicator, new AnswerDetail(null, PlainText.Required(reason, nameof(reason)), null, null));
    }

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    public OrganisationProfileBuilder Without(Indicator indicator) => Put(Guard.NotNull(indicator), AnswerSheet.Unknown, detail: null);

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public OrganisationProfileBuilder WithPriority(Finding finding, double priority)
    {
        priority = CheckedPriority(finding, priority);
        Own();
        _priorities[(int)finding] = priority;
        return this;
    }

    /// <summary>Makes the profile. The builder can go on; profiles made before do not change.</summary>
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

    /// <summary>An answer in the form in which a sheet holds it.</summary>
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

    internal static AnswerDetail? Remarks(string? source, string? note, string? currency = null) =>
        AnswerDetail.From(currency, null, PlainText.Optional(source, nameof(source)), PlainText.Optional(note, nameof(note)));

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
