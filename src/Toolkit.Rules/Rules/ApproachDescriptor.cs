using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Rules;

/// <summary>The facts about an approach that no profile changes: id, effort, levers, links, words. Immutable.</summary>
public sealed class ApproachDescriptor
{
    private const string HelpPages = "https://github.com/toolkit-rules/Toolkit.Rules/blob/main/docs/approaches/";

    private readonly KindFacts[] _kinds;
    private readonly StaffFloor?[] _floors;
    private readonly int? _digitalFloor;
    private readonly Uri? _helpLink;
    private readonly ApproachText? _text;
    private Uri? _helpPage;

    internal ApproachDescriptor(
        string id,
        Finding finding,
        SourcedNumber months,
        KindFacts[] kinds,
        int? digitalFloor,
        IReadOnlyList<(string Id, LinkStrength Strength, Basis Basis)> links,
        string since,
        Uri? helpLink,
        ApproachText? text)
    {
        Id = id;
        Finding = finding;
        MonthsToFirstEffect = months;
        _kinds = kinds;
        _digitalFloor = digitalFloor;
        _floors = [.. kinds.Select(kind => kind.Floor is { } staff ? new StaffFloor(staff, digitalFloor) : null)];
        Links = [.. links.Select(link => new ApproachLink(this, link.Id, link.Strength, link.Basis))];
        Requires = [.. Links.Where(link => link.Strength == LinkStrength.Requires).Select(link => link.Id)];
        HelpedBy = [.. Links.Where(link => link.Strength == LinkStrength.HelpedBy).Select(link => link.Id)];
        Since = since;
        _helpLink = helpLink;
        _text = text;
    }

    /// <summary>The same approach with figures of the host.</summary>
    internal ApproachDescriptor(ApproachDescriptor approach, ApproachOverride figures)
        : this(
            approach.Id, approach.Finding, approach.MonthsToFirstEffect, [.. approach._kinds], approach._digitalFloor,
            [.. approach.Links.Select(link => (link.Id, link.Strength, link.Basis))], approach.Since, approach._helpLink, approach._text)
    {
        for (var kind = 0; kind < _kinds.Length; kind++)
            if (figures.EffortFor((OrganisationKind)kind) is { } size)
                _kinds[kind] = _kinds[kind] with { Effort = size, EffortBasis = Basis.Host };
        if (figures.MonthsToFirstEffect is { } months)
            MonthsToFirstEffect = new SourcedNumber(months, Basis.Host);
    }

    /// <summary>The stable id, never used again for another approach: DLT101 is approach 1.1.</summary>
    public string Id { get; }

    /// <summary>Gets the finding it belongs to.</summary>
    public Finding Finding { get; }

    /// <summary>The title in English; verbatim for the 21 approaches of the toolkit.</summary>
    public string Title => Text(TextCatalogue.English).Title;

    /// <summary>The problem and what the approach changes, in English.</summary>
    public string Summary => Text(TextCatalogue.English).Summary;

    /// <summary>Gets the actions, in order, in English.</summary>
    public IReadOnlyList<string> Actions => Text(TextCatalogue.English).Actions;

    /// <summary>Gets the people who act, in English.</summary>
    public IReadOnlyList<string> Actors => Text(TextCatalogue.English).Actors;

    /// <summary>Gets the pitfalls and the reasons to hold back, in English.</summary>
    public IReadOnlyList<string> Pitfalls => Text(TextCatalogue.English).Pitfalls;

    /// <summary>Gets the months from start to first effect, with its basis.</summary>
    public SourcedNumber MonthsToFirstEffect { get; }

    /// <summary>Gets the approaches that it depends on, each with a basis and a reason, in the order in which the rule names them.</summary>
    public IReadOnlyList<ApproachLink> Links { get; }

    /// <summary>Gets the ids of the approaches it requires.</summary>
    public IReadOnlyList<string> Requires { get; }

    /// <summary>Gets the ids of the approaches that raise its chance of success.</summary>
    public IReadOnlyList<string> HelpedBy { get; }

    /// <summary>The version of the catalogue that first had it.</summary>
    public string Since { get; }

    /// <summary>The address of its documentation page; holds the id.</summary>
    public Uri HelpLink => _helpLink ?? (_helpPage ??= new Uri(HelpPages + Id + ".md"));

    /// <summary>Gets the effort it takes a kind of organisation.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public EffortSize EffortFor(OrganisationKind kind) => _kinds[(int)kind].Effort;

    /// <summary>Gets the basis of the effort: judgement, judgement anchored on sources, or the host that set it.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public Basis EffortBasisFor(OrganisationKind kind) => _kinds[(int)kind].EffortBasis;

    /// <summary>Gets whose lever it is.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public Lever LeverFor(OrganisationKind kind) => _kinds[(int)kind].Lever;

    /// <summary>Gets the size below which it does not apply.</summary>
    /// <param name="kind">The kind of organisation.</param>
    /// <returns>The floor; null when it is for any size.</returns>
    public StaffFloor? FloorFor(OrganisationKind kind) => _floors[(int)kind];

    /// <summary>Whether it applies to an organisation: its kind has a lever, and it is not below the floor of its kind.</summary>
    /// <param name="organisation">The organisation.</param>
    public bool AppliesTo(Organisation organisation) =>
        LeverFor(Guard.NotNull(organisation).Kind) != Lever.None && FloorFor(organisation.Kind)?.IsAbove(organisation) != true;

    /// <summary>Gets the basis of the lever and of the floor: judgement, or judgement anchored on sources.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public Basis BasisFor(OrganisationKind kind) => _kinds[(int)kind].Basis;

    /// <summary>Gets the reason for lever, effort and floor, in English; empty when a rule of a host gives none.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public string SentenceFor(OrganisationKind kind) => SentenceFor(kind, TextCatalogue.English);

    /// <summary>Gets the reason for lever, effort and floor in the given language; empty when a rule of a host gives none.</summary>
    /// <param name="kind">The kind of organisation.</param>
    /// <param name="texts">The language.</param>
    public string SentenceFor(OrganisationKind kind, TextCatalogue texts) =>
        Text(texts).Kinds.TryGetValue(kind.ToKey(), out var sentence) ? sentence : "";

    /// <summary>The words of the approach in the given language.</summary>
    /// <param name="texts">The language.</param>
    public ApproachText Text(TextCatalogue texts) =>
        Guard.NotNull(texts).Approach(Id) ?? _text ?? new ApproachText(Id, Id);

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";
}
