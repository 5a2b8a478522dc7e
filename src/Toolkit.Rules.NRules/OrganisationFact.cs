using NRules.RuleModel;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>An organisation with its answers in a session: one fact for each profile. Immutable; its identity is the organisation's id.</summary>
/// <example>
/// <code>
/// When().Match(() =&gt; organisation,
///     one =&gt; one.Kind == OrganisationKind.Department,
///     one =&gt; one.Number(DigitalWorkforceIndicators.VacancyRate) &gt; 20);
/// </code>
/// </example>
public sealed class OrganisationFact : IIdentityProvider
{
    private ProfileContent? _content;

    private List<Need>? _reported;

    private readonly Evaluation.RuleSet? _rules;

    /// <param name="profile">The answers.</param>
    /// <param name="rules">The rules of the engine that asks; null in a session of a host's own.</param>
    internal OrganisationFact(OrganisationProfile profile, Evaluation.RuleSet? rules = null)
    {
        Profile = profile;
        _rules = rules;
    }

    /// <summary>Gets all its answers.</summary>
    public OrganisationProfile Profile { get; }

    /// <summary>Gets the organisation's id, unique within a session.</summary>
    public string Id => Profile.Organisation.Id;

    /// <summary>Gets the organisation's name.</summary>
    public string Name => Profile.Organisation.Name;

    /// <summary>Gets the kind of organisation.</summary>
    public OrganisationKind Kind => Profile.Organisation.Kind;

    /// <summary>Gets its own staff in full-time equivalents; null when not stated.</summary>
    public int? Staff => Profile.Organisation.Staff;

    /// <summary>Gets those of its staff in digital roles, in full-time equivalents; null when not stated.</summary>
    public int? DigitalStaff => Profile.Organisation.DigitalStaff;

    /// <summary>Gets the date its answers hold for.</summary>
    public DateTime AsOf => Profile.AsOf;

    /// <summary>Gets what an update has to change for rules to fire again.</summary>
    internal ProfileContent Content => _content ??= new ProfileContent(Profile);

    /// <summary>The needs that rules reported instead of yielding them.</summary>
    internal IReadOnlyList<Need> Reported => _reported ?? [];

    /// <summary>Gets an answer with its state, source and note.</summary>
    /// <param name="indicator">The question.</param>
    public Answer AnswerTo(Indicator indicator) => Profile[indicator];

    /// <summary>
    /// Gets an answer as a number: a share from 0 to 100, a level from 0 to 4, a count, a time or an amount as such, yes as 1 and no as 0.
    /// </summary>
    /// <param name="indicator">The question.</param>
    /// <returns>The number; null when it is unknown or does not apply, so that a comparison with it holds for neither.</returns>
    public double? Number(Indicator indicator) => Profile[indicator] is { State: AnswerState.Given } answer ? answer.Number : null;

    /// <summary>
    /// Says that it needs an approach of the host's own, for a rule with an <see cref="ApproachAttribute"/> to yield. Behind an engine the figures are
    /// read when the rule is loaded, figures that the host sets in the options come before them, and the need counts as one of the toolkit's does.
    /// </summary>
    /// <param name="approachId">The id of the approach.</param>
    /// <param name="evidence">The evidence with its figures; they must not depend on facts.</param>
    /// <returns>The fact to yield.</returns>
    public Need Needs(string approachId, Func<NeedEvidence, NeedEvidence> evidence)
    {
        if (_rules is not null)
            for (var position = 0; position < _rules.Rules.Count; position++)
                if (_rules.Rules[position].Descriptor.Id == approachId)
                    return new Need(this, _rules.Rules[position].Descriptor, _rules.Decide(Profile, position));
        var rules = OwnApproach.RuleSetOf(approachId, evidence);
        return new Need(this, rules.Rules[0].Descriptor, rules.Decide(Profile, 0));
    }

    /// <summary>Whether the organisation is not below a floor; one that does not state its size is not.</summary>
    /// <param name="floor">The floor of an approach.</param>
    public bool Reaches(StaffFloor floor) => floor?.IsAbove(Profile.Organisation) != true;

    internal void Report(Need need) => (_reported ??= []).Add(need);

    /// <inheritdoc />
    public object GetIdentity() => Id;

    /// <inheritdoc />
    public override string ToString() => $"{Name} ({Id})";
}
