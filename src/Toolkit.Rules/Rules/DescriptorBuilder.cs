using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Rules;

/// <summary>Collects the facts about an approach that no profile changes. Later calls win over earlier ones.</summary>
public sealed class DescriptorBuilder
{
    private readonly KindFacts[] _kinds = [.. OrganisationKinds.Keys.Select(_ => KindFacts.Unstated)];
    private readonly bool[] _hasEffort = new bool[OrganisationKinds.Keys.Count];
    private readonly List<(string Id, LinkStrength Strength, Basis Basis)> _links = [];
    private string? _id;
    private Finding? _finding;
    private SourcedNumber? _months;
    private int? _digitalFloor;
    private string? _since;
    private Uri? _helpLink;
    private ApproachText? _text;

    /// <summary>Sets the stable id: two or more capital letters and three digits. Required. <c>DLT</c> is taken by the toolkit.</summary>
    /// <param name="id">The id, such as <c>ACME101</c>; the first digit is the finding unless <see cref="Finding"/> says otherwise.</param>
    /// <exception cref="ArgumentException">The id has another form.</exception>
    public DescriptorBuilder Id(string id)
    {
        if (!IsId(id))
            throw new ArgumentException("An id is two or more capital letters and three digits, such as ACME101.", nameof(id));
        _id = id;
        return this;
    }

    /// <summary>Sets the finding of the approach, when it is not the first digit of the id.</summary>
    /// <param name="finding">The finding.</param>
    public DescriptorBuilder Finding(Finding finding)
    {
        _finding = finding;
        return this;
    }

    /// <summary>States everything that holds for one kind of organisation.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="lever">Whose lever it is.</param>
    /// <param name="effort">The effort it takes.</param>
    /// <param name="basis">The basis of the three; the sentence stands in the words of the approach (<see cref="ApproachText.Kinds"/>).</param>
    /// <param name="floor">The number of staff, in full-time equivalents, below which it does not apply; null for any size.</param>
    /// <exception cref="ArgumentOutOfRangeException">The floor is below 1.</exception>
    public DescriptorBuilder For(OrganisationKind kind, Lever lever, EffortSize effort, Basis basis, int? floor = null)
    {
        _hasEffort[(int)kind] = true;
        _kinds[(int)kind] = new KindFacts(lever, effort, Guard.NotNull(basis), basis, floor is { } staff ? AboveNone(staff, nameof(floor)) : null);
        return this;
    }

    /// <summary>
    /// Sets the number of digital staff that the floors stand for: organisations that state how many they have are held against it, others
    /// against the floor of their kind.
    /// </summary>
    /// <param name="digitalStaff">The number, in full-time equivalents.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public DescriptorBuilder DigitalFloor(int digitalStaff)
    {
        _digitalFloor = AboveNone(digitalStaff, nameof(digitalStaff));
        return this;
    }

    /// <summary>Sets the effort for every kind of organisation. Required, here or by <see cref="For"/>.</summary>
    /// <param name="size">The size.</param>
    public DescriptorBuilder Effort(EffortSize size)
    {
        for (var kind = 0; kind < _kinds.Length; kind++)
            Effort((OrganisationKind)kind, size);
        return this;
    }

    /// <summary>Sets the effort for one kind of organisation.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="size">The size.</param>
    public DescriptorBuilder Effort(OrganisationKind kind, EffortSize size)
    {
        _hasEffort[(int)kind] = true;
        _kinds[(int)kind] = _kinds[(int)kind] with { Effort = size };
        return this;
    }

    /// <summary>Sets the months from start to first effect. Required.</summary>
    /// <param name="months">The months, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The figure is negative.</exception>
    public DescriptorBuilder FirstEffectAfterMonths(SourcedNumber months)
    {
        if (Guard.NotNull(months).Value < 0)
            throw new ArgumentOutOfRangeException(nameof(months), months.Value, "Months are 0 or more.");
        _months = months;
        return this;
    }

    /// <summary>Sets whose lever it is, for every kind of organisation; <see cref="Rules.Lever.Own"/> unless set.</summary>
    /// <param name="lever">The lever.</param>
    public DescriptorBuilder Lever(Lever lever)
    {
        for (var kind = 0; kind < _kinds.Length; kind++)
            Lever((OrganisationKind)kind, lever);
        return this;
    }

    /// <summary>Sets whose lever it is for one kind of organisation.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="lever">The lever.</param>
    public DescriptorBuilder Lever(OrganisationKind kind, Lever lever)
    {
        _kinds[(int)kind] = _kinds[(int)kind] with { Lever = lever };
        return this;
    }

    /// <summary>Adds approaches that it requires, as judgement.</summary>
    /// <param name="ids">Their ids.</param>
    public DescriptorBuilder Requires(params string[] ids) => Link(ids, LinkStrength.Requires, Basis.Judgement);

    /// <summary>Adds an approach that it requires.</summary>
    /// <param name="id">The id of the approach.</param>
    /// <param name="basis">The basis of the link; the sentence stands in the words of this approach (<see cref="ApproachText.Links"/>).</param>
    public DescriptorBuilder Requires(string id, Basis basis) => Link([id], LinkStrength.Requires, basis);

    /// <summary>Adds approaches that raise its chance of success, as judgement.</summary>
    /// <param name="ids">Their ids.</param>
    public DescriptorBuilder HelpedBy(params string[] ids) => Link(ids, LinkStrength.HelpedBy, Basis.Judgement);

    /// <summary>Adds an approach that raises its chance of success.</summary>
    /// <param name="id">The id of the approach.</param>
    /// <param name="basis">The basis of the link; the sentence stands in the words of this approach (<see cref="ApproachText.Links"/>).</param>
    public DescriptorBuilder HelpedBy(string id, Basis basis) => Link([id], LinkStrength.HelpedBy, basis);

    /// <summary>Sets the version that first has it. Required.</summary>
    /// <param name="version">The version, such as <c>1.0.0</c>.</param>
    public DescriptorBuilder Since(string version)
    {
        _since = Guard.NotBlank(version);
        return this;
    }

    /// <summary>Sets the address of its documentation page, for a rule of a host.</summary>
    /// <param name="address">The address.</param>
    public DescriptorBuilder HelpLink(Uri address)
    {
        _helpLink = Guard.NotNull(address);
        return this;
    }

    /// <summary>Sets its words, used when the text catalogue has none: for a rule of a host.</summary>
    /// <param name="text">The words.</param>
    public DescriptorBuilder Text(ApproachText text)
    {
        _text = Guard.NotNull(text);
        return this;
    }

    internal ApproachDescriptor Build(Type rule)
    {
        var missing = new List<string>();
        if (_id is null) missing.Add(nameof(Id));
        if (_hasEffort.Contains(false)) missing.Add(nameof(Effort));
        if (_months is null) missing.Add(nameof(FirstEffectAfterMonths));
        if (_since is null) missing.Add(nameof(Since));
        if (missing.Count > 0)
            throw new InvalidOperationException($"{rule.Name} does not state {string.Join(", ", missing)}.");

        var finding = _finding ?? (Finding)(_id![_id!.Length - 3] - '0');
        if (finding is < Profiles.Finding.EffectiveStrategies or > Profiles.Finding.LeaderEngagement)
            throw new InvalidOperationException($"{rule.Name} does not state its finding, 1 to 7.");

        return new ApproachDescriptor(
            _id!, finding, _months!, _kinds, _digitalFloor, _links, _since!, _helpLink, _text);
    }

    private static int AboveNone(int staff, string parameter) =>
        staff > 0 ? staff : throw new ArgumentOutOfRangeException(parameter, staff, "A floor is 1 or more.");

    private DescriptorBuilder Link(string[] ids, LinkStrength strength, Basis basis)
    {
        foreach (var id in Guard.NotNull(ids))
        {
            _links.RemoveAll(link => link.Id == Guard.NotBlank(id));
            _links.Add((id, strength, Guard.NotNull(basis)));
        }
        return this;
    }

    private static bool IsId(string id)
    {
        var letters = Guard.NotBlank(id).Length - 3;
        for (var position = 0; position < id.Length; position++)
            if (position < letters ? id[position] is not (>= 'A' and <= 'Z') : id[position] is not (>= '0' and <= '9'))
                return false;
        return letters >= 2;
    }
}
