using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Rules;

/// <summary>The facts about an approach that no profile changes: id, effort, levers, links, words. Immutable.</summary>
public sealed class ApproachDescriptor
{
    private const string HelpPages = "https://github.com/toolkit-rules/Toolkit.Rules/blob/main/docs/approaches/";

    private readonly EffortSize[] _effort;
    private readonly Basis[] _effortBasis;
    private readonly Lever[] _lever;
    private readonly Uri? _helpLink;
    private readonly ApproachText? _text;
    private Uri? _helpPage;

    internal ApproachDescriptor(
        string id,
        Finding finding,
        EffortSize[] effort,
        SourcedNumber months,
        Lever[] lever,
        string[] requires,
        string[] helpedBy,
        string since,
        Uri? helpLink,
        ApproachText? text)
    {
        Id = id;
        Finding = finding;
        _effort = effort;
        _effortBasis = [.. effort.Select(_ => Basis.Judgement)];
        MonthsToFirstEffect = months;
        _lever = lever;
        Requires = requires;
        HelpedBy = helpedBy;
        Since = since;
        _helpLink = helpLink;
        _text = text;
    }

    /// <summary>The same approach with figures of the host.</summary>
    internal ApproachDescriptor(ApproachDescriptor approach, ApproachOverride figures)
        : this(
            approach.Id, approach.Finding, [.. approach._effort], approach.MonthsToFirstEffect, approach._lever,
            [.. approach.Requires], [.. approach.HelpedBy], approach.Since, approach._helpLink, approach._text)
    {
        for (var kind = 0; kind < _effort.Length; kind++)
            if (figures.EffortFor((OrganisationKind)kind) is { } size)
                (_effort[kind], _effortBasis[kind]) = (size, Basis.Host);
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
    public EffortSize EffortFor(OrganisationKind kind) => _effort[(int)kind];

    /// <summary>Gets the basis of the effort: judgement in the catalogue, or the host that set it.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public Basis EffortBasisFor(OrganisationKind kind) => _effortBasis[(int)kind];

    /// <summary>Gets whose lever it is. Judgement throughout.</summary>
    /// <param name="kind">The kind of organisation.</param>
    public Lever LeverFor(OrganisationKind kind) => _lever[(int)kind];

    /// <summary>The words of the approach in the given language.</summary>
    /// <param name="texts">The language.</param>
    public ApproachText Text(TextCatalogue texts) =>
        Guard.NotNull(texts).Approach(Id) ?? _text ?? new ApproachText(Id, Id);

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Title}";
}
