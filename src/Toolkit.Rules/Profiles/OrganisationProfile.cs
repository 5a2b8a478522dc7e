using System.Text.Json.Serialization;
using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>
/// The answers of one organisation at one date. Immutable and safe to share between threads; each <c>With</c> gives a new profile.
/// Use <see cref="ToBuilder"/> for many answers at once. A JSON serializer reads and writes it as <see cref="ProfileDocument"/> does; a bad
/// document gives a <see cref="System.Text.Json.JsonException"/> whose message lists every problem.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31), currency: "GBP")
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24, source: "HR system, 2026-10")
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// // A question without an answer is unknown, never zero.
/// Console.WriteLine(profile[DigitalWorkforceIndicators.TimeToFill].State);
/// </code>
/// </example>
[JsonConverter(typeof(OrganisationProfileConverter))]
public sealed partial class OrganisationProfile
{
    internal OrganisationProfile(Organisation organisation, DateTime asOf, AnswerSheet sheet, double[] priorities)
    {
        Organisation = organisation;
        AsOf = asOf;
        Sheet = sheet;
        PrioritySlots = priorities;
    }

    /// <summary>Gets the organisation that the profile describes.</summary>
    public Organisation Organisation { get; }

    /// <summary>Gets the date the answers hold for; no time of day, no time zone.</summary>
    public DateTime AsOf { get; }

    /// <summary>Gets the indicators that were answered or said not to apply: the built-in ones in catalogue order, then others by key.</summary>
    public IEnumerable<Indicator> Answered => Sheet.Answered;

    /// <summary>Gets the questions it answers that are no longer asked. Their answers are kept and count as unknown.</summary>
    public IEnumerable<RetiredIndicator> Retired => Sheet.Retired;

    /// <summary>Gets the stated priorities by finding, 0 to 1; a finding without a stated priority is absent.</summary>
    public IReadOnlyDictionary<Finding, double> Priorities =>
        Enumerable.Range(1, 7).Where(finding => !double.IsNaN(PrioritySlots[finding]))
            .ToDictionary(finding => (Finding)finding, finding => PrioritySlots[finding]);

    internal AnswerSheet Sheet { get; }

    /// <summary>Priorities by number of finding; NaN where none is stated. Never written to.</summary>
    internal double[] PrioritySlots { get; }

    /// <summary>Gets the answer to a question.</summary>
    /// <param name="indicator">The question.</param>
    public Answer this[Indicator indicator]
    {
        get
        {
            var value = Sheet[Guard.NotNull(indicator)];
            var state = double.IsNaN(value) ? AnswerState.Unknown
                : double.IsInfinity(value) ? AnswerState.NotApplicable
                : AnswerState.Given;
            return new Answer(state, state == AnswerState.Given ? value : 0, Sheet.Detail(indicator));
        }
    }

    /// <summary>Starts a profile without answers.</summary>
    /// <param name="organisation">The organisation that it describes.</param>
    /// <param name="asOf">The date the answers hold for; the time of day is dropped.</param>
    /// <returns>The profile.</returns>
    public static OrganisationProfile Create(Organisation organisation, DateTime asOf) =>
        new OrganisationProfileBuilder(organisation, asOf).Build();

    /// <summary>Starts a profile without answers.</summary>
    /// <param name="id">The organisation's short stable id.</param>
    /// <param name="name">The organisation's name.</param>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="asOf">The date the answers hold for; the time of day is dropped.</param>
    /// <param name="currency">The ISO 4217 code of the currency of its money answers; null when it has none.</param>
    /// <returns>The profile.</returns>
    /// <exception cref="ArgumentException">Id or name is blank or holds control characters, or the currency is not three capital letters.</exception>
    public static OrganisationProfile Create(
        string id, string name, OrganisationKind kind, DateTime asOf, string? currency = null) =>
        Create(new Organisation(id, name, kind, currency), asOf);

    /// <summary>Whether another profile says the same: the organisation, the date, every answer with its source and note, and the priorities.</summary>
    /// <param name="other">The other profile.</param>
    /// <returns>Whether nothing differs; a report of the one is a report of the other.</returns>
    public bool SaysTheSameAs(OrganisationProfile other) => ReferenceEquals(this, Guard.NotNull(other))
        || (AsOf == other.AsOf
            && Organisation.SaysTheSameAs(other.Organisation)
            && Sheet.SaysTheSameAs(other.Sheet)
            && PrioritySlots.AsSpan().SequenceEqual(other.PrioritySlots));

    /// <summary>Gets a builder that starts from this profile.</summary>
    /// <returns>The builder.</returns>
    public OrganisationProfileBuilder ToBuilder() => new(this);
}
